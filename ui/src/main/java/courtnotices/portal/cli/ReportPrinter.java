package courtnotices.portal.cli;

import courtnotices.indexer.run.IngestReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine;

/** Prints what an ingest came to: the counts on standard output, each failure on standard error. */
final class ReportPrinter {

    private ReportPrinter() {}

    /** The exit code that the report means. */
    static int print(IngestReport report, CommandLine command) {
        PrintWriter out = command.getOut();
        out.printf(
                Locale.ROOT,
                "%d pages: %d notices (%d new, %d revised, %d unchanged), %d issues, %d figures, %d remarks; %d no notices, %d refused; %.1f s%n",
                report.pages(),
                report.notices(),
                report.added(),
                report.revised(),
                report.unchanged(),
                report.issues(),
                report.observations(),
                report.remarks(),
                report.others().size(),
                report.refused().size(),
                Duration.between(report.startedAt(), report.endedAt()).toMillis() / 1000.0);
        report.others().forEach(other -> out.println("no notice: " + Complaint.of(other)));
        report.refused().forEach(refusal -> command.getErr().println("portal: refused " + Complaint.of(refusal)));
        return report.isComplete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
