package courtnotices.search.feed;

import java.util.List;

/**
 * A feed.
 *
 * @param id of this query's feed, the same wherever the portal is asked
 * @param self the whole address of the feed
 * @param alternate the whole address of the page that shows the same
 * @param entries the newest first
 */
record Feed(String id, String title, String self, String alternate, List<FeedEntry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }
}
