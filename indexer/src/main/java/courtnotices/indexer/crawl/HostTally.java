package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.CrawlReport.Failure;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.crawl.CrawlReport.News;
import courtnotices.indexer.crawl.CrawlReport.News.Change;
import courtnotices.indexer.crawl.CrawlReport.Told;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.source.fetch.FetchFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts while a host is visited; by its one thread. */
final class HostTally {

    /** Beyond it nobody wants to know how many. */
    private static final int MOST_LEFT_OUT = 10_000;

    /** Enough to see that a pattern does not fit. */
    private static final int MOST_PASSED_OVER = 20;

    private final String host;
    private final List<News> news = new ArrayList<>();
    private final List<Told> others = new ArrayList<>();
    private final List<Told> forbidden = new ArrayList<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final Set<String> passedOver = new LinkedHashSet<>();
    private final Set<String> leftOut = new HashSet<>();
    private int requests;
    private int notModified;
    private int lists;
    private int pages;
    private int added;
    private int revised;
    private int unchanged;
    private int withdrawn;
    private String left = "";
    private boolean held;

    HostTally(String host) {
        this.host = host;
    }

    void request() {
        requests++;
    }

    /** Something came; an earlier try of this crawl that failed is forgiven. */
    void came(String address) {
        failures.remove(address);
    }

    void notModified() {
        notModified++;
    }

    void list() {
        lists++;
    }

    void notice(String address, Stored.Outcome outcome, String title) {
        pages++;
        switch (outcome) {
            case ADDED -> {
                added++;
                news.add(new News(address, Change.ADDED, title));
            }
            case REVISED -> {
                revised++;
                news.add(new News(address, Change.REVISED, title));
            }
            case FOUND_AGAIN, UNCHANGED -> unchanged++;
            case REFUSED -> {
                // told as a failure
            }
        }
    }

    void other(String address, String reason) {
        pages++;
        others.add(new Told(address, reason));
    }

    /** Its page has gone for good, which may have been in doubt a moment ago. */
    void withdrawn(String address, String title) {
        withdrawn++;
        news.add(new News(address, Change.WITHDRAWN, title));
        others.removeIf(other -> other.address().equals(address));
    }

    void forbidden(String address, String reason) {
        forbidden.add(new Told(address, reason));
    }

    void outside(String address) {
        outside.add(address);
    }

    void failed(String address, FetchFailure kind, String reason) {
        failures.put(address, new Failure(address, kind, reason));
    }

    /** What may be a notice by its words, and is at no article's address. */
    void passedOver(String address) {
        if (passedOver.size() < MOST_PASSED_OVER) {
            passedOver.add(address);
        }
    }

    /** An address beyond what is followed of one site. */
    void leftOut(String address) {
        if (leftOut.size() < MOST_LEFT_OUT) {
            leftOut.add(address);
        }
    }

    void left(String why) {
        left = why;
    }

    /** Another crawl is visiting it. */
    void held() {
        held = true;
    }

    int requests() {
        return requests;
    }

    int notices() {
        return added + revised + unchanged;
    }

    HostReport report() {
        return new HostReport(
                host,
                requests,
                notModified,
                lists,
                pages,
                added,
                revised,
                unchanged,
                withdrawn,
                news,
                others,
                forbidden,
                List.copyOf(outside),
                List.copyOf(passedOver),
                leftOut.size(),
                List.copyOf(failures.values()),
                left,
                held);
    }
}
