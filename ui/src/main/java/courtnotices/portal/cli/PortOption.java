package courtnotices.portal.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the portal answers. */
final class PortOption {

    private static final int LARGEST = 65_535;

    int port;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 chooses a free one)")
    void choose(int chosen) {
        if (chosen < 0 || chosen > LARGEST) {
            throw new ParameterException(
                    command.commandLine(), "--port: there is no port " + chosen + "; choose one from 1 to " + LARGEST);
        }
        port = chosen;
    }
}
