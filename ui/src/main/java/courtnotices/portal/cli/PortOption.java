package courtnotices.portal.cli;

import picocli.CommandLine.Option;

/** Where the portal answers. */
final class PortOption {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 chooses a free one)")
    int port;
}
