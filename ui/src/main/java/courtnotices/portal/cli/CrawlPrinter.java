package courtnotices.portal.cli;

import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine;

/** Prints what a crawl came to: counts a host on standard output, each failure on standard error. */
final class CrawlPrinter {

    private CrawlPrinter() {}

    /** The exit code that the report means. */
    static int print(CrawlReport report, CommandLine command) {
        PrintWriter out = command.getOut();
        report.hosts().stream()
                .filter(host -> host.requests() > 0 || !host.left().isEmpty())
                .forEach(host -> print(host, command));
        report.hosts().stream()
                .filter(HostReport::held)
                .forEach(host -> out.println(host.host() + " is left to another crawl, which is visiting it"));
        out.printf(
                Locale.ROOT,
                "%s; %.1f s%n",
                sum(report),
                Duration.between(report.startedAt(), report.endedAt()).toMillis() / 1000.0);
        return report.isComplete() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** All hosts' counts in one line. */
    static String sum(CrawlReport report) {
        return String.format(
                Locale.ROOT,
                "%d hosts, %d requests (%d not modified): %d notices new, %d revised, %d unchanged, %d withdrawn; %d no notices, %d forbidden, %d failed",
                report.hosts().size(),
                report.sum(HostReport::requests),
                report.sum(HostReport::notModified),
                report.sum(HostReport::added),
                report.sum(HostReport::revised),
                report.sum(HostReport::unchanged),
                report.sum(HostReport::withdrawn),
                report.sum(host -> host.others().size()),
                report.sum(host -> host.forbidden().size()),
                report.sum(host -> host.failures().size()));
    }

    private static void print(HostReport host, CommandLine command) {
        PrintWriter out = command.getOut();
        out.printf(
                Locale.ROOT,
                "%-28s %4d requests, %d not modified, %d lists, %d pages: %d new, %d revised, %d unchanged, %d withdrawn%n",
                host.host(),
                host.requests(),
                host.notModified(),
                host.lists(),
                host.pages(),
                host.added(),
                host.revised(),
                host.unchanged(),
                host.withdrawn());
        host.news()
                .forEach(news -> beneath(
                        out,
                        news.change().name().toLowerCase(Locale.ROOT) + ": " + news.address() + " " + news.title()));
        host.others().forEach(other -> beneath(out, "no notice: " + other.address() + " " + other.reason()));
        host.forbidden().forEach(told -> beneath(out, "forbidden: " + told.address() + " " + told.reason()));
        host.outside()
                .forEach(address ->
                        beneath(out, "elsewhere: " + address + " is on a site that the sources do not name"));
        host.passedOver()
                .forEach(address -> beneath(
                        out,
                        "passed over: " + address + " is no article by \"article\" of the sources or its product"));
        if (host.leftOut() > 0) {
            beneath(out, host.leftOut() + " addresses left out: more than \"pages\" of the sources lets one site have");
        }
        PrintWriter err = command.getErr();
        host.failures()
                .forEach(failure -> err.println(Complaint.oneLine(
                        "portal: " + failure.kind() + " " + failure.address() + " " + failure.reason())));
        if (!host.left().isEmpty()) {
            err.println(Complaint.oneLine("portal: left " + host.host() + ": " + host.left()));
        }
    }

    private static void beneath(PrintWriter out, String line) {
        out.println("  " + Complaint.oneLine(line));
    }
}
