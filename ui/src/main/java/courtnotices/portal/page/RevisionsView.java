package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.IssueChange;
import courtnotices.search.result.NoticeRevisions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a court changed in a notice.
 *
 * @param notice the address of the notice's page
 * @param revisions the latest first
 */
public record RevisionsView(
        String title,
        String notice,
        @Nullable NoticeHistory history,
        List<Revision> revisions,
        String feed,
        String api) {

    /**
     * An earlier revision and what the next made of it.
     *
     * @param next the number of the revision that replaced it
     * @param archived the record in the archive that proves it, or null
     */
    public record Revision(
            int number,
            int next,
            LocalDate replacedOn,
            String source,
            @Nullable String archived,
            List<Change> changes) {}

    /**
     * A changed issue.
     *
     * @param kind ends the key of its name among the messages
     * @param ordinal in the later revision, or the earlier where it is gone
     */
    public record Change(String kind, int ordinal, String title, List<Piece> pieces) {}

    /**
     * A run of text.
     *
     * @param cut whether its middle is left out, as of a long passage that is in both
     */
    public record Piece(String sort, String text, boolean cut) {}

    /** Around a change so much is shown of what was kept. */
    private static final int AROUND = 60;

    /** The page of {@code revisions}; a notice that shows no title is called {@code untitled}. */
    public static RevisionsView of(NoticeRevisions revisions, String untitled) {
        String address = PageLinks.notice(revisions.noticeId());
        return new RevisionsView(
                revisions.title() == null ? untitled : revisions.title(),
                address,
                NoticeHistory.of(revisions.noticeId(), revisions.publication()),
                revisions.items().stream().map(RevisionsView::revision).toList(),
                Addresses.REVISION_FEED,
                Addresses.one(Addresses.NOTICES, revisions.noticeId()) + "/revisions");
    }

    private static Revision revision(NoticeRevisions.Revision revision) {
        return new Revision(
                revision.revision(),
                revision.revision() + 1,
                Objects.requireNonNull(NoticeHistory.day(revision.replacedAt())),
                revision.source().uri(),
                revision.source().recordId(),
                revision.changes().stream().map(RevisionsView::change).toList());
    }

    private static Change change(IssueChange change) {
        Integer ordinal = change.after() == null ? change.before() : change.after();
        return new Change(
                change.kind().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNull(ordinal),
                change.title(),
                change.runs().stream().flatMap(run -> pieces(run).stream()).toList());
    }

    private static List<Piece> pieces(IssueChange.Run run) {
        String sort = run.sort().name().toLowerCase(Locale.ROOT);
        String text = run.text();
        if (run.sort() != IssueChange.Run.Sort.KEPT || text.length() <= 3 * AROUND) {
            return List.of(new Piece(sort, text, false));
        }
        return List.of(
                new Piece(sort, text.substring(0, AROUND), true),
                new Piece(sort, text.substring(text.length() - AROUND), false));
    }
}
