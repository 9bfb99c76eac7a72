package courtnotices.search.feed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue in a feed.
 *
 * @param id of the issue, the same wherever the portal is asked
 * @param publishedOn by the court; null when neither page nor sign-off tells
 * @param notBefore the day of the publication, or the last one before it that is known
 * @param alternate the whole address of the page that shows the issue
 * @param via where the court published it; null when that is no address of the web
 * @param content the text
 */
record FeedEntry(
        String id,
        String title,
        String author,
        @Nullable LocalDate publishedOn,
        LocalDate notBefore,
        String alternate,
        @Nullable String via,
        List<String> topics,
        String content) {

    FeedEntry {
        topics = List.copyOf(topics);
    }
}
