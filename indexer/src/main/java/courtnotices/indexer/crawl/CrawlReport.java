package courtnotices.indexer.crawl;

import courtnotices.indexer.source.fetch.FetchFailure;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a crawl came to.
 *
 * @param hosts in the order of their names
 */
public record CrawlReport(Instant startedAt, Instant endedAt, List<HostReport> hosts) {

    public CrawlReport {
        hosts = List.copyOf(hosts);
    }

    /**
     * What one host came to.
     *
     * @param requests all that were made, robots.txt too
     * @param notModified answers that the page says what it said
     * @param lists list pages and sitemaps that came
     * @param pages articles and documents that came
     * @param added notices that were not known
     * @param revised notices with other words than before
     * @param unchanged notices that came again and say the same
     * @param withdrawn notices whose page has gone
     * @param news the notices that were added, revised or withdrawn, each by name
     * @param others pages that are no notices
     * @param forbidden addresses that robots.txt keeps
     * @param outside what may be notices on sites that the sources do not name
     * @param passedOver what may be notices by their words, at addresses that are no article's: the sources' {@code article}
     * @param leftOut addresses beyond what is followed of one site: the sources' {@code pages}
     * @param failures what did not come, and why
     * @param left why the host was left before all was done; empty when it was done
     * @param held whether another crawl was visiting it, and it was left to that
     */
    public record HostReport(
            String host,
            int requests,
            int notModified,
            int lists,
            int pages,
            int added,
            int revised,
            int unchanged,
            int withdrawn,
            List<News> news,
            List<Told> others,
            List<Told> forbidden,
            List<String> outside,
            List<String> passedOver,
            int leftOut,
            List<Failure> failures,
            String left,
            boolean held) {

        public HostReport {
            news = List.copyOf(news);
            others = List.copyOf(others);
            forbidden = List.copyOf(forbidden);
            outside = List.copyOf(outside);
            passedOver = List.copyOf(passedOver);
            failures = List.copyOf(failures);
        }
    }

    /**
     * What became of one notice.
     *
     * @param title as its page has it, or the link to it
     */
    public record News(String address, Change change, String title) {

        /** How it is otherwise than before. */
        public enum Change {
            ADDED,
            REVISED,
            WITHDRAWN
        }
    }

    /** An address and what there is to say of it. */
    public record Told(String address, String reason) {}

    /** An address from which nothing came. */
    public record Failure(String address, FetchFailure kind, String reason) {}

    public int sum(ToIntFunction<HostReport> count) {
        return hosts.stream().mapToInt(count).sum();
    }

    /** Whether everything that was asked for came. */
    public boolean isComplete() {
        return hosts.stream()
                .allMatch(host -> host.failures().isEmpty() && host.left().isEmpty());
    }
}
