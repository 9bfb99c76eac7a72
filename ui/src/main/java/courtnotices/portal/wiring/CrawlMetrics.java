package courtnotices.portal.wiring;

import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.notice.document.SiteState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** Counts what a crawl that runs beside the server does, at {@code /actuator/metrics/courtnotices.crawl.…}. */
final class CrawlMetrics {

    private static final String PREFIX = "courtnotices.crawl.";

    private static final CrawlReport NOTHING = new CrawlReport(Instant.EPOCH, Instant.EPOCH, List.of());

    private final MeterRegistry registry;
    private final AtomicInteger sites;
    private final AtomicInteger silent;

    CrawlMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.sites = registry.gauge(PREFIX + "sites", new AtomicInteger());
        this.silent = registry.gauge(PREFIX + "sites.silent", new AtomicInteger());
        count(NOTHING, List.of()); // what watches these finds them before the first run has ended
        for (FetchFailure kind : FetchFailure.values()) {
            failures(kind);
        }
    }

    /** Adds a run to the counts. */
    void count(CrawlReport report, List<SiteState> states) {
        add("requests", "result", "not-modified", report, HostReport::notModified);
        add("requests", "result", "other", report, host -> host.requests() - host.notModified());
        add("notices", "outcome", "added", report, HostReport::added);
        add("notices", "outcome", "revised", report, HostReport::revised);
        add("notices", "outcome", "unchanged", report, HostReport::unchanged);
        add("notices", "outcome", "withdrawn", report, HostReport::withdrawn);
        report.hosts()
                .forEach(host -> host.failures()
                        .forEach(failure -> failures(failure.kind()).increment()));
        sites.set(states.size());
        silent.set((int) states.stream().filter(SiteState::isSilent).count());
    }

    private Counter failures(FetchFailure kind) {
        return registry.counter(PREFIX + "failures", "kind", kind.name());
    }

    private void add(String name, String tag, String value, CrawlReport report, ToIntFunction<HostReport> count) {
        registry.counter(PREFIX + name, tag, value).increment(report.sum(count));
    }
}
