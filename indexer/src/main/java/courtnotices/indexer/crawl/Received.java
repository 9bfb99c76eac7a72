package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Visit;
import java.util.List;

/**
 * What an answer means for the crawl.
 *
 * @param visit the next visit to the same address
 * @param leads where the page leads
 * @param others visits to other addresses that it changes
 */
record Received(Visit visit, List<Lead> leads, List<Visit> others) {

    Received {
        leads = List.copyOf(leads);
        others = List.copyOf(others);
    }

    Received(Visit visit, List<Lead> leads) {
        this(visit, leads, List.of());
    }
}
