package courtnotices.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the assembled node: the directory with the server's jars that the build leaves at {@code engine/target/node}.
 */
public final class NodeHome {

    /** The system property that names the directory. */
    public static final String PROPERTY = "courtnotices.node.home";

    /** The server wants config and plugins to be there even though both are empty. */
    private static final List<String> PARTS =
            List.of("lib", "launcher", "modules/transport-netty4", "config", "plugins");

    private NodeHome() {}

    /**
     * The directory that {@value #PROPERTY} names.
     *
     * @throws EngineException when nothing is named, or no node lies there
     */
    public static Path locate() {
        String named = System.getProperty(PROPERTY, "");
        if (named.isBlank()) {
            throw new EngineException(
                    "no Elasticsearch node is named; build it with `mvn package` and start with -D%s=engine/target/node"
                            .formatted(PROPERTY));
        }
        return checked(Path.of(named).toAbsolutePath());
    }

    static Path checked(Path home) {
        for (String part : PARTS) {
            if (!Files.isDirectory(home.resolve(part))) {
                throw new EngineException(
                        "%s is no Elasticsearch node (%s is missing); build it with `mvn package`, or name another with -D%s"
                                .formatted(home, part, PROPERTY));
            }
        }
        return home;
    }
}
