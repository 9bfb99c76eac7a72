package courtnotices.notice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.ExampleNotice;
import courtnotices.notice.Inspection;
import courtnotices.notice.Notice;
import courtnotices.notice.Source;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTests {

    private static final Documents DOCUMENTS =
            new Documents(Segmenter.with(Lexicon.bundled().terms()));

    private static final Notice NOTICE = ExampleNotice.notice();

    @Test
    void makesTheSameDocumentsOfTheSameNotice() {
        NoticeDocuments again = new Documents(Segmenter.with(Lexicon.bundled().terms())).of(ExampleNotice.notice());
        assertThat(again).isEqualTo(DOCUMENTS.of(NOTICE));
    }

    @Test
    void keepsWhatTheNoticeSays() {
        NoticeDocument document = DOCUMENTS.of(NOTICE).notice();
        assertThat(document)
                .isEqualTo(new NoticeDocument(
                        NOTICE.id(),
                        document.contentHash(),
                        document.readingHash(),
                        List.of(NOTICE.source()),
                        Map.of(NOTICE.source().uri(), document.contentHash()),
                        Publication.FIRST,
                        NOTICE.title(),
                        NOTICE.court(),
                        NOTICE.publishedOn(),
                        2024,
                        NOTICE.signedOn(),
                        NOTICE.inspection(),
                        NOTICE.claimed(),
                        NOTICE.contact(),
                        NOTICE.text(),
                        2,
                        NOTICE.observations(),
                        NOTICE.instruments(),
                        NOTICE.remarks()));
    }

    @Test
    void makesADocumentOfEveryIssue() {
        List<IssueDocument> issues = DOCUMENTS.of(NOTICE).issues();
        assertThat(issues).extracting(IssueDocument::id).containsExactly("0123456789abcdef-1", "0123456789abcdef-2");
        assertThat(issues).extracting(IssueDocument::title).containsExactly("三个规定落实不到位", "案款清理不及时");
        var first = NOTICE.issues().getFirst();
        assertThat(issues.getFirst())
                .isEqualTo(new IssueDocument(
                        "0123456789abcdef-1",
                        new NoticeSummary(NOTICE.id(), NOTICE.title(), NOTICE.publishedOn(), NOTICE.inspection()),
                        NOTICE.court(),
                        2024,
                        "http://court.qinglan.example/2024/0823.html",
                        1,
                        "（一）",
                        List.of("审判执行方面", "执行工作"),
                        "三个规定落实不到位",
                        first.text(),
                        "三个规定 落实 不 到位",
                        "审判 执行 方面 执行 工作 三个规定 落实 不 到位 组织 全员 学习 填报 要求 全市法院 终本率 为 31.20 同比 下降 4.2 个 百分点 居 全省 第 三",
                        first.span(),
                        first.deadline(),
                        first.status(),
                        true,
                        List.of("三个规定", "终本"),
                        List.of("终本率"), // once, though two figures belong to it
                        List.of(new IndicatorValue("终本率", new BigDecimal("31.20"))), // once as well
                        first.measures(),
                        first.observations(),
                        first.instruments()));
    }

    @Test
    void makesADocumentOfEveryFigure() {
        List<ObservationDocument> figures = DOCUMENTS.of(NOTICE).observations();
        assertThat(figures)
                .extracting(ObservationDocument::id)
                .containsExactly(
                        "0123456789abcdef-f1",
                        "0123456789abcdef-1-f1",
                        "0123456789abcdef-1-f2",
                        "0123456789abcdef-2-f1");
        assertThat(figures)
                .extracting(ObservationDocument::issue)
                .containsExactly(
                        null,
                        new IssueSummary("0123456789abcdef-1", 1, "（一）", "三个规定落实不到位"),
                        new IssueSummary("0123456789abcdef-1", 1, "（一）", "三个规定落实不到位"),
                        new IssueSummary("0123456789abcdef-2", 2, "（二）", "案款清理不及时"));
        assertThat(figures)
                .extracting(ObservationDocument::topics)
                .startsWith(List.of(), List.of("三个规定", "终本"), List.of("三个规定", "终本"));
        assertThat(figures.get(1))
                .extracting(ObservationDocument::deadline, ObservationDocument::status)
                .containsExactly(
                        NOTICE.issues().getFirst().deadline(),
                        NOTICE.issues().getFirst().status());
        assertThat(figures)
                .extracting(figure -> figure.observation().name())
                .containsExactly("结案", "终本率", "终本率", "发放案款的申请人");
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure)
                        .isEqualTo(new ObservationDocument(
                                figure.id(),
                                DOCUMENTS.of(NOTICE).notice().summary(),
                                NOTICE.court(),
                                2024,
                                NOTICE.source().uri(),
                                figure.issue(),
                                figure.topics(),
                                figure.deadline(),
                                figure.status(),
                                figure.observation())));
    }

    @Test
    void knowsNoYearOfANoticeWithoutADate() throws ReflectiveOperationException {
        NoticeDocuments documents = DOCUMENTS.of(with("publishedOn", null));
        assertThat(documents.notice().year()).isNull();
        assertThat(documents.issues()).extracting(IssueDocument::year).containsOnlyNulls();
        assertThat(documents.observations())
                .extracting(ObservationDocument::year)
                .containsOnlyNulls();
    }

    @Test
    void hashesWhatWasReadAndNotWhere() throws ReflectiveOperationException {
        Source elsewhere = new Source("file:///elsewhere.pdf", "application/pdf", "GBK", "cd".repeat(32), null);
        assertThat(readingHash(with("source", elsewhere)))
                .isEqualTo(readingHash(NOTICE))
                .matches("[0-9a-f]{64}");
        assertThat(contentHash(with("source", elsewhere)))
                .isEqualTo(contentHash(NOTICE))
                .matches("[0-9a-f]{64}");
    }

    /** A court revises its words; what our reader makes of them, and what stands around them on the page, are no revision of the court's. */
    @ParameterizedTest
    @MethodSource("hashesEveryFact")
    void hashesApartWhatTheCourtPublished(String component, @Nullable Object changed)
            throws ReflectiveOperationException {
        boolean published = List.of("title", "court", "publishedOn", "text").contains(component);
        assertThat(contentHash(with(component, changed)).equals(contentHash(NOTICE)))
                .isNotEqualTo(published);
    }

    @Test
    void hashesNoSpace() throws ReflectiveOperationException {
        String text = NOTICE.text().replace("，", "，\u3000\n").replace("。", " 。");
        assertThat(contentHash(with("text", text))).isEqualTo(contentHash(NOTICE));
    }

    @ParameterizedTest
    @MethodSource
    void hashesEveryFact(String component, @Nullable Object changed) throws ReflectiveOperationException {
        assertThat(readingHash(with(component, changed))).isNotEqualTo(readingHash(NOTICE));
    }

    static Stream<Arguments> hashesEveryFact() {
        return Stream.of(
                row("id", "fedcba9876543210"),
                row("title", null),
                row("court", null),
                row("publishedOn", LocalDate.of(2024, 8, 24)),
                row("signedOn", null),
                row("inspection", Inspection.UNKNOWN),
                row("claimed", ClaimedTotals.NONE),
                row("contact", Contact.NONE),
                row("text", NOTICE.text() + "。"),
                row("issues", NOTICE.issues().subList(0, 1)),
                row("observations", List.of()),
                row("instruments", List.of()),
                row("remarks", List.of()));
    }

    /** So that a fact that is added to a notice gets its row above. */
    @Test
    void looksAtEveryFact() {
        Stream<String> rows = hashesEveryFact().map(row -> (String) row.get()[0]);
        assertThat(Stream.concat(rows, Stream.of("source")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Notice.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void joinsTheAddressOfACopy() {
        NoticeDocument kept = DOCUMENTS.of(NOTICE).notice();
        NoticeDocument copy = at("http://mirror.example/1.html", NOTICE.text());
        NoticeDocument joined = kept.alsoAt(copy);
        assertThat(joined.sources())
                .containsExactly(NOTICE.source(), copy.sources().getFirst());
        assertThat(joined.readings())
                .containsOnly(
                        Map.entry(NOTICE.source().uri(), kept.contentHash()),
                        Map.entry("http://mirror.example/1.html", kept.contentHash()));
        assertThat(joined.alsoAt(copy)).isEqualTo(joined);
    }

    @Test
    void putsTheAddressOfARevisionFirstAndRemembersWhatTheOthersSaid() {
        NoticeDocument kept = DOCUMENTS.of(NOTICE).notice();
        NoticeDocument revision = at("http://mirror.example/1.html", NOTICE.text() + "改");
        NoticeDocument stored = revision.insteadOf(kept, Instant.parse("2026-05-06T08:00:00Z"));
        assertThat(stored.text()).isEqualTo(revision.text());
        assertThat(stored.sources()).containsExactly(revision.sources().getFirst(), NOTICE.source());
        assertThat(stored.readings().get(NOTICE.source().uri())).isEqualTo(kept.contentHash());
        assertThat(stored.readings().get("http://mirror.example/1.html")).isEqualTo(revision.contentHash());
    }

    private static NoticeDocument at(String address, String text) {
        return NoticeDocument.of(
                new Notice(
                        NOTICE.id(),
                        ExampleNotice.source(address),
                        NOTICE.title(),
                        NOTICE.court(),
                        NOTICE.publishedOn(),
                        NOTICE.signedOn(),
                        NOTICE.inspection(),
                        NOTICE.claimed(),
                        NOTICE.contact(),
                        text,
                        NOTICE.issues(),
                        NOTICE.observations(),
                        NOTICE.instruments(),
                        NOTICE.remarks()),
                text.equals(NOTICE.text()) ? DOCUMENTS.of(NOTICE).notice().contentHash() : "another",
                "read");
    }

    private static String contentHash(Notice notice) {
        return DOCUMENTS.of(notice).notice().contentHash();
    }

    private static String readingHash(Notice notice) {
        return String.valueOf(DOCUMENTS.of(notice).notice().readingHash());
    }

    private static Arguments row(String component, @Nullable Object changed) {
        return argumentSet(component, component, changed);
    }

    private static Notice with(String changed, @Nullable Object value) throws ReflectiveOperationException {
        RecordComponent[] components = Notice.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean same = !components[i].getName().equals(changed);
            values[i] = same ? components[i].getAccessor().invoke(NOTICE) : value;
        }
        return (Notice) Notice.class.getDeclaredConstructors()[0].newInstance(values);
    }
}
