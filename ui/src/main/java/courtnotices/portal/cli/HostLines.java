package courtnotices.portal.cli;

import courtnotices.indexer.crawl.CrawlProgress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Shows a crawl's progress: on a terminal a line a host that is redrawn, elsewhere a plain line a host now and then. */
final class HostLines implements CrawlProgress, AutoCloseable {

    private static final int WIDEST = 110;
    private static final int MOST_LINES = 20;
    private static final Duration REDRAWN = Duration.ofMillis(200);
    private static final Duration PLAIN = Duration.ofSeconds(10);

    private final PrintWriter out;
    private final boolean drawn =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private final Map<String, HostProgress> hosts = new LinkedHashMap<>();
    private final Map<String, Long> told = new LinkedHashMap<>();
    private final int width;
    private int lines;
    private long drawnAt;

    HostLines(PrintWriter out) {
        this.out = out;
        this.width =
                drawn ? Math.min(WIDEST, new UsageMessageSpec().autoWidth(true).width() - 1) : WIDEST;
    }

    @Override
    public synchronized void at(HostProgress host) {
        hosts.put(host.host(), host);
        if (drawn) {
            draw(host.isEnded());
        } else if (host.isEnded() || isTime(host.host())) {
            out.println("portal: " + line(host));
            out.flush();
        }
    }

    private boolean isTime(String host) {
        long now = System.nanoTime();
        Long last = told.putIfAbsent(host, now);
        if (last == null || now - last < PLAIN.toNanos()) {
            return false;
        }
        told.put(host, now);
        return true;
    }

    private void draw(boolean always) {
        long now = System.nanoTime();
        if (!always && now - drawnAt < REDRAWN.toNanos()) {
            return;
        }
        drawnAt = now;
        if (lines > 0) {
            out.print("\u001b[" + lines + "A");
        }
        lines = 0;
        hosts.values().stream()
                .sorted((a, b) -> Boolean.compare(a.isEnded(), b.isEnded()))
                .limit(MOST_LINES)
                .forEach(host -> {
                    out.print("\u001b[2K" + cut(line(host)) + "\n");
                    lines++;
                });
        out.flush();
    }

    private static String line(HostProgress host) {
        return String.format(
                Locale.ROOT,
                "%-28s %5d asked %5d waiting %4d notices  %s",
                host.host(),
                host.requests(),
                host.waiting(),
                host.notices(),
                host.doing());
    }

    /** A line that the terminal breaks would be two, and the next drawing begin one too low. */
    private String cut(String line) {
        String printable = line.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= width ? printable : printable.substring(0, width - 1) + "…";
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            draw(true);
        }
    }
}
