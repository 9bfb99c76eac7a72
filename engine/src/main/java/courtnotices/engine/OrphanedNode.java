package courtnotices.engine;

import courtnotices.engine.node.NodeMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The node of a portal that was killed, waited for: its lock is free at once, but the node needs a second or two to
 * notice and to close, and until then its data has no room for another.
 */
final class OrphanedNode {

    private OrphanedNode() {}

    /**
     * Returns once the node that served the directory before is gone, at once when there is none.
     *
     * @throws EngineException when it is still there after the limit
     */
    static void awaitEnd(Holder before, DataDirectory directory, Duration limit) throws InterruptedException {
        ProcessHandle process = ProcessHandle.of(before.enginePid()).orElse(null);
        if (process == null || !serves(process.info(), directory.nodeData())) {
            return;
        }
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new EngineException(
                    "Elasticsearch process %d of a portal that has ended still uses data directory %s after %d s; stop it, or choose another with --data"
                            .formatted(before.enginePid(), directory.root(), limit.toSeconds()),
                    e);
        }
    }

    /**
     * Whether the process is a node on this data; its number may belong to something else by now. Where the arguments
     * cannot be read (Windows never tells them) any Java is taken for it; where nothing can be read it is not ours.
     */
    private static boolean serves(ProcessHandle.Info process, Path nodeData) {
        return process.arguments()
                .map(Arrays::asList)
                .map(arguments -> isNode(arguments, nodeData))
                .orElseGet(() -> process.command()
                        .map(command -> Path.of(command).endsWith("java") || command.endsWith("java.exe"))
                        .orElse(false));
    }

    private static boolean isNode(List<String> arguments, Path nodeData) {
        return arguments.contains(NodeMain.class.getName()) && arguments.contains("path.data=" + nodeData);
    }
}
