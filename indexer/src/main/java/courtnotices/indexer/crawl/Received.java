package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Visit;
import java.util.List;

/**
 * What an answer means for the crawl.
 *
 * @param visit the next visit to the same address
 * @param leads where the page leads
 */
record Received(Visit visit, List<Lead> leads) {

    Received {
        leads = List.copyOf(leads);
    }
}
