package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.fixtures.sites.Edition;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.source.Page;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.Publication;
import courtnotices.notice.document.RevisionDocument;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of a notice after it was first found: its earlier words are kept, and so is one that is taken down. */
interface RevisionContract {

    SampleNotice REVISED = Edition.REVISED;

    PortalIndex index();

    @Test
    default void keepsTheEarlierWordsOfARevisedNotice() throws IOException {
        index().empty();
        NoticeDocuments first = Samples.documents(REVISED);
        index().ingest(Samples.page(REVISED));

        index().ingest(edited());

        RevisionDocument earlier = earlier();
        assertThat(earlier.revision()).isEqualTo(1);
        assertThat(earlier.contentHash()).isEqualTo(first.notice().contentHash());
        assertThat(earlier.text()).isEqualTo(first.notice().text());
        assertThat(earlier.issues())
                .isEqualTo(first.issues().stream()
                        .map(RevisionDocument.RevisedIssue::of)
                        .toList());
        assertThat(publication().revision()).isEqualTo(2);
        assertThat(publication().revisedAt()).isEqualTo(earlier.replacedAt());
    }

    /** An archive is read long after the crawler fetched its pages. */
    @Test
    default void datesARevisionByTheDayOnWhichItsPageWasFetched() throws IOException {
        index().empty();
        Instant fetchedAt = Instant.parse("2026-01-02T03:04:05Z");
        index().ingest(Samples.page(REVISED));

        index().ingest(new Page(Edition.EDITED.bytes(REVISED), REVISED.address(), fetchedAt, null));

        assertThat(publication().revisedAt()).isEqualTo(fetchedAt);
        assertThat(earlier().replacedAt()).isEqualTo(fetchedAt);
    }

    @Test
    default void revisesANoticeOnceHoweverOftenItsPageIsRead() throws IOException {
        index().empty();
        index().ingest(Samples.page(REVISED));
        index().ingest(edited());
        Map<String, String> writes = index().writes();

        index().ingest(edited());

        assertThat(index().writes()).isEqualTo(writes);
        assertThat(index().writes(DocumentKind.REVISIONS)).hasSize(1);
    }

    /** Killed after the earlier revision was written, while its issues were being replaced. */
    @Test
    default void keepsTheEarlierWordsOfARunThatWasKilled() throws IOException {
        index().empty();
        NoticeDocuments first = Samples.documents(REVISED);
        index().ingest(Samples.page(REVISED));
        Instant before = Instant.parse("2026-01-02T03:04:05Z");
        RevisionDocument kept = RevisionDocument.of(first.notice(), first.issues(), before);
        index().client()
                .index(i ->
                        i.index(DocumentKind.REVISIONS.alias()).id(kept.id()).document(kept));
        index().client()
                .delete(d -> d.index(DocumentKind.ISSUES.alias())
                        .id(first.issues().getFirst().id()));

        index().ingest(edited());

        assertThat(earlier()).isEqualTo(kept);
        assertThat(publication().revision()).isEqualTo(2);
        assertThat(index().writes(DocumentKind.ISSUES)).hasSize(stored().issueCount());
    }

    @Test
    default void marksANoticeAsWithdrawnWhenItsLastPageHasGone() throws IOException {
        String elsewhere = "https://reprint.example/again";
        index().empty();
        index().ingest(Samples.page(REVISED), Page.ofFile(REVISED.bytes(), elsewhere));
        Instant first = Instant.parse("2026-01-02T03:04:05Z");
        Instant last = Instant.parse("2026-02-03T04:05:06Z");

        store().withdraw(id(), REVISED.address(), first);
        Publication half = publication();
        store().withdraw(id(), elsewhere, last);
        Publication gone = publication();
        index().ingest(Samples.page(REVISED));

        assertThat(half).isEqualTo(new Publication(1, null, null, List.of(REVISED.address())));
        assertThat(gone).isEqualTo(new Publication(1, null, last, List.of(REVISED.address(), elsewhere)));
        assertThat(publication()).as("its page is back").isEqualTo(new Publication(1, null, null, List.of(elsewhere)));
        assertThat(index().writes(DocumentKind.ISSUES)).hasSize(REVISED.issues());
    }

    @Test
    default void takesTheMarkAwayWhenTheNoticeIsFoundAtANewAddress() throws IOException {
        index().empty();
        index().ingest(Samples.page(REVISED));
        store().withdraw(id(), REVISED.address(), Instant.parse("2026-01-02T03:04:05Z"));

        index().ingest(Page.ofFile(REVISED.bytes(), "https://moved.example/notice"));

        assertThat(publication()).isEqualTo(new Publication(1, null, null, List.of(REVISED.address())));
    }

    @Test
    default void takesTheWordsOfAnotherPageWhenItsOwnHasGone() throws IOException {
        index().empty();
        index().ingest(Page.ofFile(REVISED.bytes(), "https://court.example/old"));
        store().withdraw(id(), "https://court.example/old", Instant.parse("2026-01-02T03:04:05Z"));

        index().ingest(Page.ofFile(Edition.EDITED.bytes(REVISED), "https://court.example/new"));

        assertThat(stored().source().uri()).isEqualTo("https://court.example/new");
        assertThat(publication().revision()).isEqualTo(2);
        assertThat(publication().withdrawnAt()).isNull();
    }

    @Test
    default void doesNothingAboutANoticeThatIsNotThere() throws IOException {
        index().empty();

        store().withdraw("0123456789abcdef", "https://court.example/gone", Instant.parse("2026-01-02T03:04:05Z"));

        assertThat(index().writes()).isEmpty();
    }

    private NoticeStore store() {
        return new ElasticNoticeStore(index().client(), Clock.systemUTC());
    }

    private static Page edited() {
        return Page.ofFile(Edition.EDITED.bytes(REVISED), REVISED.address());
    }

    private static String id() {
        return Samples.documents(REVISED).notice().id();
    }

    private NoticeDocument stored() throws IOException {
        return Objects.requireNonNull(index().client()
                .get(g -> g.index(DocumentKind.NOTICES.alias()).id(id()), NoticeDocument.class)
                .source());
    }

    private Publication publication() throws IOException {
        return stored().publication();
    }

    private RevisionDocument earlier() throws IOException {
        return Objects.requireNonNull(index().client()
                .get(
                        g -> g.index(DocumentKind.REVISIONS.alias()).id(RevisionDocument.id(id(), 1)),
                        RevisionDocument.class)
                .source());
    }
}
