package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.document.IssueDocument;
import courtnotices.search.elastic.EngineAwayException;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import courtnotices.search.result.IssueDetail;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeDetail;
import courtnotices.search.result.NoticeHit;
import courtnotices.search.result.Snippet;
import courtnotices.search.result.UnderstoodClause;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What words find in the index of the samples. What they should find is read off the samples. */
interface SearchContract {

    List<String> RATE = Lexicon.bundled().synonyms("终本率");

    List<String> CANTEEN_OR_CAR = List.of("食堂", "公车", "公务用车", "公务车辆");

    PortalIndex index();

    @Test
    default void findsATermAndWhatMeansTheSameInIssuesOfManyCourts() throws IOException {
        index().fill();

        Listing<IssueHit> found = index().search("q=终本率&size=100");

        assertThat(PortalIndex.ids(found))
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, RATE)));
        assertThat(found.total().value()).isEqualTo(found.items().size());
        assertThat(courts(found))
                .contains("南阳市中级人民法院", "示例省青澜市中级人民法院", "示例省青澜市云沐区人民法院")
                .hasSizeGreaterThan(6);
        assertThat(found.query().clauses()).containsExactly(UnderstoodClause.leaf("终本率", "term", RATE));
    }

    @Test
    default void marksTheWordsThatMatchedAndNothingBesideThem() throws IOException {
        index().fill();

        for (IssueHit hit : index().search("q=终本率&size=100").items()) {
            assertThat(hit.snippets())
                    .as(hit.title())
                    .allSatisfy(
                            snippet -> assertThat(marked(snippet)).isNotEmpty().isSubsetOf(RATE));
        }
    }

    @Test
    default void findsIssuesThatOnlySayASynonym() throws IOException {
        index().fill();
        List<String> terms = List.of("终结本次执行程序", "终本", "终结本次执行");

        List<String> found = PortalIndex.ids(index().search("q=终结本次执行程序&size=100"));

        assertThat(found).containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, terms)));
        assertThat(found).containsAll(Samples.ids(issue -> issue.text().contains("终本率")));
    }

    /** 一案双查 is a word of the lexicon, 财产查控 is none; the last is the first in another order. */
    @ParameterizedTest
    @ValueSource(strings = {"一案双查", "财产查控", "双查一案"})
    default void findsAPhraseAsItStands(String phrase) throws IOException {
        index().fill();

        List<String> found = PortalIndex.ids(index().search("q=\"" + phrase + "\"&size=100"));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, List.of(phrase))));
    }

    @Test
    default void leavesOutIssuesWithAnExcludedTerm() throws IOException {
        index().fill();
        List<String> petitions = List.of("信访", "涉诉信访");

        List<String> found = PortalIndex.ids(index().search("q=终本率 -信访&size=100"));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Samples.ids(issue -> Samples.says(issue, RATE) && !Samples.says(issue, petitions)));
        assertThat(Samples.ids(issue -> Samples.says(issue, RATE) && Samples.says(issue, petitions)))
                .as("issues that the exclusion is for")
                .isNotEmpty();
    }

    @Test
    default void takesACourtsNameForATermLikeAnyOther() throws IOException {
        index().fill();

        Listing<IssueHit> found = index().search("q=南阳 终本率&size=100");

        assertThat(courts(found)).containsOnly("南阳市中级人民法院");
        assertThat(PortalIndex.ids(found))
                .containsExactlyInAnyOrderElementsOf(
                        Samples.ids(issue -> Samples.says(issue, List.of("南阳")) && Samples.says(issue, RATE)));
    }

    @Test
    default void answersAQuestionByTheWordsThatSayWhatIsAsked() throws IOException {
        index().fill();

        Listing<IssueHit> found = index().search("q=哪些法院清理了执行案款&size=100");

        assertThat(found.query().clauses())
                .containsExactly(UnderstoodClause.leaf("哪些法院清理了执行案款", "words", List.of("清理", "执行案款")));
        assertThat(PortalIndex.ids(found))
                .as("half of the words, or the topic that one of them names")
                .containsExactlyInAnyOrderElementsOf(
                        Samples.ids(issue -> Samples.says(issue, List.of("清理", "执行案款", "执行款", "案款"))
                                || issue.topics().contains("执行案款")));
        assertThat(courts(found)).hasSizeGreaterThan(4);
        assertThat(found.items().getFirst().title())
                .as("said in a title before said in a text")
                .contains("执行案款");
    }

    /** Text that is a language elsewhere is here what it looks like: characters. The same as the query beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
        {"match_all":{}}       | zzyzx
        <script>alert</script> | zzyzx
        %00%0a                 | zzyzx
        终本率~                | 终本率
        {终本率}               | 终本率
        “终本率”               | "终本率"
        终本率 ""              | 终本率
        """)
    default void takesHostileTextForText(String text, String plain) throws IOException {
        index().fill();

        assertThat(found(text)).isEqualTo(found(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR (1=1 --",
                "}{",
                "* ?",
                "/.*/ ~ ^",
                "(((",
                "终本率)",
                "OR 终本率",
                "title:(终本率)",
                "终本*",
                "_id:*",
                "终\u0001本率"
            })
    default void refusesWhatWouldMeanSomethingElse(String text) {
        assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> found(text));
    }

    @Test
    default void findsWhatEitherOfTwoTermsFinds() throws IOException {
        index().fill();

        List<String> found = PortalIndex.ids(index().search("q=(食堂 OR 公车) -终本&size=100"));

        assertThat(found)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> Samples.says(issue, CANTEEN_OR_CAR)
                        && !Samples.says(issue, List.of("终本", "终结本次执行程序", "终结本次执行"))));
    }

    @Test
    default void narrowsByFieldsInTheText() throws IOException {
        index().fill();

        assertThat(PortalIndex.ids(index().search("q=终本率 -court:南阳 level:中级&size=100")))
                .isEqualTo(PortalIndex.ids(index().search("q=终本率&level=中级&court!=南阳市中级人民法院&size=100")))
                .isNotEmpty();
        assertThat(PortalIndex.ids(index().search("q=topic:三个规定 year:2024&size=100")))
                .isEqualTo(PortalIndex.ids(index().search("topic=三个规定&year=2024&size=100")))
                .isNotEmpty();
    }

    /** The issues that tell such a figure, whatever other figures they tell. */
    @ParameterizedTest
    @CsvSource({"终本率>30, 30, true", "首执案件终本率<=30, 30, false"})
    default void findsIssuesByTheValueOfAnIndicator(String asked, BigDecimal bound, boolean above) throws IOException {
        index().fill();

        List<String> found = PortalIndex.ids(index().search("q=indicator:" + asked + "&size=100"));

        assertThat(found)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> issue.observations().stream()
                        .anyMatch(figure -> "终本率".equals(figure.indicator())
                                && "%".equals(figure.unit())
                                && figure.value() != null
                                && figure.value().compareTo(bound) > 0 == above)));
    }

    @Test
    default void readsTraditionalCharacters() throws IOException {
        index().fill();

        assertThat(PortalIndex.ids(index().search("q=執行案款&size=100")))
                .isEqualTo(PortalIndex.ids(index().search("q=执行案款&size=100")))
                .isNotEmpty();
    }

    @Test
    default void takesCharactersThatSayNothingForNothing() throws IOException {
        index().fill();

        assertThat(List.of("\ufdd0终\ufdd1本率", "\u202e终本率", "终本率\n\t\r"))
                .allSatisfy(text -> assertThat(found(text)).isEqualTo(found("终本率")));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    default void answersTextAsLongAsMayBe(String text) throws IOException {
        index().fill();

        assertThat(text).hasSize(1000);
        assertThat(found(text)).isZero();
    }

    static List<String> longTexts() {
        return List.of(
                "本".repeat(1000),
                "\"" + "本".repeat(998) + "\"",
                "zzyzx".repeat(200),
                "\"" + "*".repeat(993) + "zzyzx\"",
                "\ud83d\ude00".repeat(497) + " zzyzx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"终本率", "终本率 “", "-终本率", "-\"终本率\" -信访"})
    default void namesThePlaceOfTextThatCannotBeRead(String text) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> found(text))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("q"))
                .satisfies(refusal -> assertThat(refusal.position()).isNotNull());
    }

    @Test
    default void refusesTextThatIsTooLong() {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> found("本".repeat(1001)))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("q"))
                .withMessageContaining("1000");
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> found("本 ".repeat(33)))
                .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("q"))
                .withMessageContaining("32");
    }

    @Test
    default void findsNoticesByWhatTheySay() throws IOException {
        index().fill();

        assertThat(PortalIndex.answer(index().notices().list(PortalIndex.query("q=南阳 终本率&year=2024")))
                        .items())
                .extracting(NoticeHit::id, NoticeHit::publishedOn, NoticeHit::issueCount)
                .containsExactly(tuple(
                        Samples.documents(SampleNotice.NANYANG_2024).notice().id(),
                        SampleNotice.NANYANG_2024.publishedOn(),
                        SampleNotice.NANYANG_2024.issues()));
    }

    @ParameterizedTest
    @EnumSource(
            value = SampleNotice.class,
            names = {"NANYANG_2024", "QINGLAN_2020", "XUHE_2021"})
    default void givesBackWhatWasKept(SampleNotice sample) throws IOException {
        index().fill();
        var kept = Samples.documents(sample);
        String id = kept.notice().id();

        NoticeDetail notice = PortalIndex.answer(index().notices().one(id));
        List<IssueDocument> issues = kept.issues().stream()
                .map(issue -> PortalIndex.answer(index().issues().one(issue.id())))
                .map(IssueDetail::issue)
                .toList();

        assertThat(notice.notice()).isEqualTo(kept.notice());
        assertThat(notice.links().source()).isEqualTo(sample.address());
        assertThat(notice.issues())
                .extracting(IssueHit::id, IssueHit::title)
                .containsExactlyElementsOf(kept.issues().stream()
                        .map(issue -> tuple(issue.id(), issue.title()))
                        .toList());
        assertThat(issues).isEqualTo(kept.issues());
        assertThat(PortalIndex.answer(index().notices().text(id)))
                .isEqualTo(kept.notice().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "0123456789abcdef-1", "-", "_search", "../issues", "终本率?*", "%2e"})
    default void saysThatThereIsNothingOfThatId(String id) throws IOException {
        index().fill();

        for (var question : List.of(
                index().issues().one(id),
                index().notices().one(id),
                index().notices().text(id))) {
            assertThatThrownBy(() -> PortalIndex.answer(question))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("«" + id + "»");
        }
    }

    @Test
    default void saysThatTheIndexIsAwayWhereThereIsNone() throws IOException {
        index().clear();

        for (var question : List.of(
                index().issues().list(ListQuery.ALL),
                index().issues().one("0123456789abcdef-1"),
                index().notices().list(ListQuery.ALL),
                index().notices().one("0123456789abcdef"))) {
            assertThatThrownBy(() -> PortalIndex.answer(question)).isInstanceOf(EngineAwayException.class);
        }
    }

    private long found(String text) {
        return index().total(new ListQuery(text, Map.of(), Sort.RELEVANCE, 1, null));
    }

    private static List<String> courts(Listing<IssueHit> listing) {
        return listing.items().stream()
                .map(hit -> Objects.requireNonNull(hit.court()).name())
                .distinct()
                .toList();
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.getFirst(), mark.getLast()))
                .toList();
    }
}
