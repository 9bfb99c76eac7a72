package courtnotices.portal.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index is. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "the data directory (default: ${DEFAULT-VALUE}); unused when spring.elasticsearch.uris names a cluster")
    Path data = Path.of("data");
}
