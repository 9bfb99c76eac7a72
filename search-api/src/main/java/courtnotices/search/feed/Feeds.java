package courtnotices.search.feed;

import courtnotices.notice.Inspection;
import courtnotices.search.elastic.FeedSource;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Issues as a feed.
 *
 * <p>Ids are tags (RFC 4151) of the portal's own: they name the issue and not where a portal runs, so a reader that asks another address
 * tomorrow knows what it has read.
 */
final class Feeds {

    private static final String TAG = "tag:court-notices,2026:";

    /** A notice that tells no day at all is older than any that does. */
    static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** What a reader may follow: a page's own address may be javascript:… or a file's name. */
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#]++[^\\s]*+", Pattern.CASE_INSENSITIVE);

    private final String portal;

    /** @param portal where it is asked, without a slash at the end: {@code http://127.0.0.1:8080} */
    Feeds(String portal) {
        this.portal = portal;
    }

    Feed of(ListQuery query, List<FeedSource> issues) {
        String asked = Parameters.print(query);
        return new Feed(
                TAG + "issues" + (asked.isEmpty() ? "" : "?" + asked),
                title(query),
                portal + Addresses.list(Addresses.FEED, query),
                portal + Addresses.list("/issues", query),
                issues.stream().map(this::entry).toList());
    }

    /** 法院整改通报：终本率, or without the colon where nothing is sought; filters stand in the address. */
    private static String title(ListQuery query) {
        return "法院整改通报" + (query.text().isEmpty() ? "" : "：" + query.text());
    }

    private FeedEntry entry(FeedSource issue) {
        String court = issue.court() == null ? null : issue.court().name();
        LocalDate published = issue.notice().publishedOn();
        return new FeedEntry(
                TAG + "issue/" + issue.id(),
                court == null ? issue.title() : court + "：" + issue.title(),
                court == null ? "" : court,
                published,
                published == null ? lastDay(issue.notice().inspection()) : published,
                portal + "/notices/" + issue.notice().id() + "#issue-" + issue.ordinal(),
                WEB.matcher(issue.sourceUri()).matches() ? issue.sourceUri() : null,
                issue.topics(),
                issue.text());
    }

    /** A notice answers an inspection, so it was published after the last day of it that is told. */
    private static LocalDate lastDay(Inspection inspection) {
        return Stream.<@Nullable LocalDate>of(inspection.feedbackOn(), inspection.endedOn(), inspection.startedOn())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(NO_DAY);
    }
}
