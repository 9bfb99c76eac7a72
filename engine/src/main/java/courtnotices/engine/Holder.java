package courtnotices.engine;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Who has a data directory, as {@code engine.properties} says it: the portal's process, its node's, and the address.
 *
 * <p>The file tells the truth only while the lock is held; a portal that was killed leaves it behind.
 *
 * @param pid the portal's process
 * @param enginePid the node's process
 * @param address null until the node answers
 * @param command the portal's command line, for the eyes of whoever looks for it
 */
record Holder(long pid, long enginePid, @Nullable URI address, Instant startedAt, String command) {

    /** What the file says, or null when there is none or it is not ours. */
    static @Nullable Holder read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            String address = lines.getProperty("address");
            return new Holder(
                    Long.parseLong(lines.getProperty("pid", "")),
                    Long.parseLong(lines.getProperty("enginePid", "")),
                    address == null ? null : URI.create(address),
                    Instant.parse(lines.getProperty("startedAt", "")),
                    lines.getProperty("command", ""));
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    /** Writes the file in one step: whoever reads it finds the old one or the new one, never half of either. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties().store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Holder at(URI listening) {
        return new Holder(pid, enginePid, listening, startedAt, command);
    }

    /** Whether the portal's process still lives; its number may have gone to another since, but not its lock. */
    boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private Properties properties() {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(pid));
        lines.setProperty("enginePid", Long.toString(enginePid));
        lines.setProperty("startedAt", startedAt.toString());
        lines.setProperty("command", command);
        if (address != null) {
            lines.setProperty("address", address.toString());
        }
        return lines;
    }
}
