package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import courtnotices.notice.document.IssueDocument;
import courtnotices.search.feed.IssueFeed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Queries as feeds over the samples, read by a feed reader. */
interface FeedContract {

    PortalIndex index();

    @Test
    default void tellsTheFiftyNewestIssues() throws IOException, FeedException {
        index().fill();
        List<String> newest = Samples.issues().stream()
                .sorted(Comparator.comparing(
                                (IssueDocument issue) -> issue.notice().publishedOn())
                        .reversed()
                        .thenComparing(issue -> issue.notice().id())
                        .thenComparingInt(IssueDocument::ordinal))
                .limit(50)
                .map(issue -> "tag:court-notices,2026:issue/" + issue.id())
                .toList();

        assertThat(feed("").getEntries()).extracting(Entry::getId).containsExactlyElementsOf(newest);
    }

    @Test
    default void tellsTheIssuesOfAQueryWhole() throws IOException, FeedException {
        index().fill();
        List<IssueDocument> wanted = Samples.issues().stream()
                .filter(issue -> Samples.says(issue, List.of("一案双查")))
                .toList();

        List<Entry> entries = feed("q=一案双查").getEntries();

        assertThat(entries)
                .extracting(entry -> entry.getContents().getFirst().getValue())
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(IssueDocument::text).toList())
                .isNotEmpty();
    }

    @Test
    default void isAFeedWithoutAnyIssue() throws IOException, FeedException {
        index().empty();

        assertThat(feed("q=终本率").getEntries()).isEmpty();
    }

    private Feed feed(String parameters) throws FeedException {
        byte[] atom = PortalIndex.answer(new IssueFeed(index().elastic(), index().meanings())
                .atom(PortalIndex.query(parameters), "http://127.0.0.1:8080"));
        return (Feed) new WireFeedInput().build(new InputSource(new ByteArrayInputStream(atom)));
    }
}
