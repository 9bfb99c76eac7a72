package courtnotices.engine;

import java.io.IOException;
import java.nio.file.Path;

/** A portal in a process of its own: starts the node on the directory that it is given, says so, and waits. */
final class PortalMain {

    private PortalMain() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        try (var engine = EmbeddedElasticsearch.start(Nodes.settings(data))) {
            System.out.println("started " + engine.pid() + " " + engine.address());
            while (System.in.read() != -1) {
                // the test ends us
            }
        } catch (DataDirectoryInUseException e) {
            System.out.println("refused " + e.pid() + " " + e.getMessage());
        }
    }
}
