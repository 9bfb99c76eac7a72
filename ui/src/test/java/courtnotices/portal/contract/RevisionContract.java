package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.fixtures.SampleNotice;
import courtnotices.fixtures.sites.Edition;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.source.Page;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.notice.document.Publication;
import courtnotices.notice.document.Publication.Gone;
import courtnotices.notice.document.RevisionDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** The headline of the next article stands on the page, and changes with every article. */
    @Test
    default void takesOtherFurnitureForNoRevision() throws IOException {
        index().empty();
        index().ingest(beside("上一篇是示例县法院召开年中工作推进会。"));
        NoticeDocument first = stored();

        index().ingest(beside("上一篇是示例县法院开展普法宣传活动。"));

        assertThat(stored().contentHash()).isEqualTo(first.contentHash());
        assertThat(stored().remarks()).isNotEqualTo(first.remarks());
        assertThat(publication()).isEqualTo(Publication.FIRST);
        assertThat(index().writes(DocumentKind.REVISIONS)).isEmpty();
        assertThat(index().writes(DocumentKind.ISSUES)).hasSize(REVISED.issues());
    }

    private static Page beside(String furniture) {
        String html = new String(REVISED.bytes(), StandardCharsets.UTF_8);
        String beside = html.replace("本页法院为虚构，内容仅作示例。", furniture);
        return Page.ofFile(beside.getBytes(StandardCharsets.UTF_8), REVISED.address());
    }

    /** As {@code ingest archive/} does, into the index that the crawl has written, or one that has read it before. */
    @Test
    default void changesNothingWhenAnArchiveIsReadAgain() throws IOException {
        index().empty();
        Page first = fetched(REVISED.bytes(), "2026-01-02T03:04:05.678Z");
        Page second = fetched(Edition.EDITED.bytes(REVISED), "2026-02-03T04:05:06.789Z");
        index().ingest(first);
        index().ingest(second);
        Map<String, String> writes = index().writes();

        index().ingest(fetched(REVISED.bytes(), "2026-01-02T03:04:05Z"));
        index().ingest(fetched(Edition.EDITED.bytes(REVISED), "2026-02-03T04:05:06Z"));

        assertThat(index().writes()).isEqualTo(writes);
        assertThat(publication().revision()).isEqualTo(2);
    }

    @Test
    default void revisesANoticeWhosePageSaysAgainWhatItSaidFirst() throws IOException {
        index().empty();
        index().ingest(fetched(REVISED.bytes(), "2026-01-02T03:04:05Z"));
        index().ingest(fetched(Edition.EDITED.bytes(REVISED), "2026-02-03T04:05:06Z"));
        index().ingest(fetched(REVISED.bytes(), "2026-03-04T05:06:07Z"));

        assertThat(publication().revision()).isEqualTo(3);
    }

    @Test
    default void leavesWithdrawnWhatAnArchiveRemembers() throws IOException {
        index().empty();
        index().ingest(fetched(REVISED.bytes(), "2026-01-02T03:04:05.678Z"));
        store().withdraw(id(), REVISED.address(), Instant.parse("2026-02-03T04:05:06Z"));

        index().ingest(fetched(REVISED.bytes(), "2026-01-02T03:04:05Z"));
        assertThat(publication().withdrawnAt()).isNotNull();

        index().ingest(fetched(REVISED.bytes(), "2026-03-04T05:06:07Z"));
        assertThat(publication().withdrawnAt()).isNull();
    }

    private static Page fetched(byte[] bytes, String at) {
        return new Page(bytes, REVISED.address(), Instant.parse(at), null);
    }

    /** A site that moves to https answers for ever at its old addresses. */
    @Test
    default void knowsThatANoticeStandsNoMoreWhereItsPageLedElsewhere() throws IOException {
        String moved = "https://moved.example/notice";
        Instant at = Instant.parse("2026-02-03T04:05:06Z");
        index().empty();
        index().ingest(Samples.page(REVISED));
        store().move(id(), REVISED.address(), moved, at);
        assertThat(publication()).as("not read there yet").isEqualTo(Publication.FIRST);

        index().ingest(Page.ofFile(REVISED.bytes(), moved));
        store().move(id(), REVISED.address(), moved, at);
        assertThat(publication()).isEqualTo(new Publication(1, null, null, List.of(new Gone(REVISED.address(), at))));

        store().withdraw(id(), moved, at);
        assertThat(publication().withdrawnAt()).isEqualTo(at);
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
        assertThat(marks(Marked::sourceUri)).as("where it stands").containsOnly(elsewhere);
        store().withdraw(id(), elsewhere, last);
        Publication gone = publication();
        index().ingest(Samples.page(REVISED));

        assertThat(half).isEqualTo(new Publication(1, null, null, List.of(new Gone(REVISED.address(), first))));
        assertThat(gone)
                .isEqualTo(new Publication(
                        1, null, last, List.of(new Gone(REVISED.address(), first), new Gone(elsewhere, last))));
        assertThat(publication())
                .as("its page is back")
                .isEqualTo(new Publication(1, null, null, List.of(new Gone(elsewhere, last))));
        assertThat(index().writes(DocumentKind.ISSUES)).hasSize(REVISED.issues());
    }

    /** Whoever reads an issue or a figure sees that its notice was withdrawn, and when it is back sees nothing of it. */
    @Test
    default void marksIssuesAndFiguresOfAWithdrawnNotice() throws IOException {
        index().empty();
        index().ingest(Samples.page(REVISED));

        store().withdraw(id(), REVISED.address(), Instant.parse("2026-01-02T20:04:05Z"));
        List<@Nullable LocalDate> gone = marks(Marked::withdrawnOn);
        index().ingest(Samples.page(REVISED));

        assertThat(gone).hasSizeGreaterThan(REVISED.issues()).containsOnly(LocalDate.of(2026, 1, 3));
        assertThat(marks(Marked::withdrawnOn)).hasSameSizeAs(gone).containsOnlyNulls();
    }

    /** What its issues and figures say. */
    private <T extends @Nullable Object> List<T> marks(Function<Marked, T> mark) throws IOException {
        index().indices().refresh();
        List<T> marks = new ArrayList<>();
        for (DocumentKind kind : List.of(DocumentKind.ISSUES, DocumentKind.OBSERVATIONS)) {
            index().client()
                    .search(s -> s.index(kind.alias()).size(1_000), Marked.class)
                    .hits()
                    .hits()
                    .forEach(hit -> marks.add(mark.apply(Objects.requireNonNull(hit.source()))));
        }
        return marks;
    }

    /** What is asked of an issue or a figure here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Marked(NoticeSummary notice, String sourceUri) {

        @Nullable
        LocalDate withdrawnOn() {
            return notice.withdrawnOn();
        }
    }

    @Test
    default void takesTheMarkAwayWhenTheNoticeIsFoundAtANewAddress() throws IOException {
        index().empty();
        index().ingest(Samples.page(REVISED));
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        store().withdraw(id(), REVISED.address(), at);

        index().ingest(Page.ofFile(REVISED.bytes(), "https://moved.example/notice"));

        assertThat(publication()).isEqualTo(new Publication(1, null, null, List.of(new Gone(REVISED.address(), at))));
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
