package courtnotices.portal.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. */
@Command(
        name = "portal",
        description = "Chinese courts' rectification notices (巡视巡察整改通报), searched and compared.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            IngestCommand.class,
            CrawlCommand.class,
            NormalizeCommand.class,
            ExportCommand.class,
            StatusCommand.class,
            ReindexCommand.class,
            SitesCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = PortalVersion.class,
        footer = {"", "Exit codes: 0 done, 1 partly failed (each failure is named), 2 wrong use."})
public final class PortalCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    /** Runs the command that {@code args} name; its exit code. */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new PortalCommand());
        line.setExecutionExceptionHandler((error, command, parsed) -> complain(command, error));
        line.setParameterExceptionHandler((error, args) -> misused(error));
        return line;
    }

    private static int complain(CommandLine command, Exception error) {
        command.getErr().println("portal: " + Complaint.of(error));
        if (!Complaint.isExpected(error)) {
            error.printStackTrace(command.getErr()); // a fault of the program: whoever mends it needs to know where
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int misused(ParameterException error) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("portal: " + Complaint.oneLine(error.getMessage()) + "; see '"
                + command.getCommandSpec().qualifiedName() + " --help'");
        return CommandLine.ExitCode.USAGE;
    }
}
