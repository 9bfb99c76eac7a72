package courtnotices.search.feed;

import courtnotices.notice.Inspection;
import courtnotices.search.elastic.FeedSource;
import courtnotices.search.elastic.RevisedSource;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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

    /** Where courts publish. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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

    /** What was revised and what was withdrawn, the latest first. */
    Feed ofRevisions(List<RevisedSource> revised, List<RevisedSource> withdrawn) {
        List<FeedEntry> entries = Stream.concat(
                        revised.stream().map(this::revision), withdrawn.stream().map(this::withdrawal))
                .sorted(Comparator.comparing(FeedEntry::notBefore).reversed())
                .toList();
        return new Feed(
                TAG + "revisions", "法院整改通报：修订与撤下", portal + Addresses.REVISION_FEED, portal + "/notices", entries);
    }

    private FeedEntry revision(RevisedSource notice) {
        int revision = notice.publication().revision();
        return event(
                "revision/" + notice.id() + "/" + revision,
                notice,
                notice.publication().revisedAt(),
                "已修订（第" + revision + "版）");
    }

    private FeedEntry withdrawal(RevisedSource notice) {
        return event("withdrawal/" + notice.id(), notice, notice.publication().withdrawnAt(), "已撤下");
    }

    private FeedEntry event(String id, RevisedSource notice, @Nullable Instant at, String what) {
        String court = notice.court() == null ? "" : notice.court().name();
        String title = notice.title() == null ? court : notice.title();
        String source = notice.sources().getFirst().uri();
        return new FeedEntry(
                TAG + id,
                what + "：" + title,
                court,
                null,
                at == null ? NO_DAY : LocalDate.ofInstant(at, CHINA),
                portal + "/notices/" + notice.id() + "/revisions",
                WEB.matcher(source).matches() ? source : null,
                List.of(),
                what + "：" + title);
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
