package courtnotices.engine;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The data directory already has its one node, run by the process that the message names.
 *
 * <p>{@code data directory /x/data is held by process 1234 (started 2026-11-22T10:00:00Z); wait until it ends, stop it, or choose another
 * with --data}
 */
public final class DataDirectoryInUseException extends EngineException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Long pid;
    private final @Nullable URI address;

    private DataDirectoryInUseException(String message, @Nullable Long pid, @Nullable URI address) {
        super(message);
        this.pid = pid;
        this.address = address;
    }

    /** Without a holder the message says that another process is only just starting or ending there. */
    static DataDirectoryInUseException of(Path directory, @Nullable Holder holder) {
        if (holder == null) {
            return new DataDirectoryInUseException(
                    "data directory %s is held by a process that is just starting or ending; try again, or choose another with --data"
                            .formatted(directory),
                    null,
                    null);
        }
        return new DataDirectoryInUseException(
                "data directory %s is held by process %d (started %s); wait until it ends, stop it, or choose another with --data"
                        .formatted(directory, holder.pid(), holder.startedAt()),
                holder.pid(),
                holder.address());
    }

    /** The portal's process, or null when it has not yet said who it is. */
    public @Nullable Long pid() {
        return pid;
    }

    /** Where the running node answers, or null when it does not answer yet. */
    public @Nullable URI address() {
        return address;
    }
}
