package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.source.Page;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Observation;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.compare.MeasureFinder;
import courtnotices.search.compare.TrendFinder;
import courtnotices.search.elastic.WholeResults;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.result.Caution;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.ComparedMeasure;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.IndicatorLine;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.TopicLine;
import courtnotices.search.result.Trend;
import courtnotices.search.result.TrendPoint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courts beside each other. What stands in the samples was read there by a person. */
interface ComparisonContract {

    String YUNMU = "示例省青澜市云沐区人民法院";
    String BAISHI = "示例省苍岭市白石县人民法院";
    String CANGLING = "示例省苍岭市中级人民法院";
    String QINGLAN = "示例省青澜市中级人民法院";

    PortalIndex index();

    @Test
    default void groupsTheFiguresOfAnIndicator() throws IOException {
        index().fill();

        IndicatorComparison compared = indicators("indicator=首执案件终本率");

        assertThat(compared.indicator().code()).isEqualTo("终本率");
        assertThat(compared.groups().stream().map(ComparisonContract::line))
                .startsWith(
                        "全市法院 截至: 苍岭市中级 35.9, 南阳市中级 35.93, 青澜市中级 38.2", "本院 半年: 苍岭市中级 28.6, 青澜市云沐区 39.7, 苍岭市白石县 43.6")
                .containsExactlyInAnyOrder(
                        "本院 半年: 苍岭市中级 28.6, 青澜市云沐区 39.7, 苍岭市白石县 43.6",
                        "全市法院 截至: 苍岭市中级 35.9, 南阳市中级 35.93, 青澜市中级 38.2",
                        "全省法院 年度: 高级 40.05",
                        "本院 年度: 叙禾县 48.9; 约 青澜市云沐区 41",
                        "本院 区间: 叙禾县 42.3",
                        "本院 截至: 临湾市第一 36.48");
        ComparableGroup first = compared.groups().getFirst();
        assertThat(first.spread().n()).isEqualTo(3);
        assertThat(first.spread().median()).isEqualByComparingTo("35.93");
        assertThat(first.spread().min()).isEqualByComparingTo("35.9");
        assertThat(first.spread().max()).isEqualByComparingTo("38.2");
        assertThat(first.cautions()).containsExactly(Caution.YEARS_DIFFER, Caution.SPANS_DIFFER);
        assertThat(compared.groups().get(1).cautions()).containsExactly(Caution.LEVELS_DIFFER, Caution.YEARS_DIFFER);
    }

    @Test
    default void saysOfEveryOtherCourtWhyItIsAbsent() throws IOException {
        index().fill();

        IndicatorComparison compared = indicators("indicator=终本率");

        assertThat(compared.absent().stream()
                        .map(absent -> place(absent.court().name()) + " "
                                + absent.reason().word() + " " + value(absent.observation())))
                .containsExactly(
                        "临湾市第一 口径不同 36.48",
                        "叙禾县 口径不同 42.3",
                        "苍岭市白石县 口径不同 43.6",
                        "青澜市云沐区 口径不同 39.7",
                        "高级 口径不同 40.05",
                        "云南省高级 未公布 -",
                        "吕梁市中级 未公布 -",
                        "广州市中级 未公布 -",
                        "海陵铁路运输 未公布 同比下降",
                        "荆州市沙市区 未公布 -");
        assertThat(compared.courts()).isEqualTo(13);
        assertThat(compared.withoutCourt()).isZero();
    }

    /** Every cell leads back to the words it is from. */
    @Test
    default void tellsWhereEachFigureStands() throws IOException {
        index().fill();

        List<ObservationHit> cells = indicators("indicator=终本率").groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(ComparedFigure::figure)
                .toList();

        assertThat(cells).hasSize(10).allSatisfy(cell -> {
            NoticeDocument notice = noticeOf(cell);
            assertThat(cell.observation().quote().text())
                    .isEqualTo(notice.text()
                            .substring(
                                    cell.observation().quote().start(),
                                    cell.observation().quote().end()))
                    .contains(Objects.requireNonNull(cell.observation().value()).toPlainString());
            assertThat(cell.links().self()).isEqualTo("/api/v1/observations/" + cell.id());
            assertThat(cell.links().notice()).isEqualTo("/api/v1/notices/" + notice.id());
            assertThat(cell.links().source())
                    .isEqualTo(notice.sources().getFirst().uri());
            assertThat(issueOf(cell).observations()).contains(cell.observation());
            assertThat(PortalIndex.answer(index().observations().one(cell.id())))
                    .isEqualTo(cell);
        });
    }

    /** 青澜市中级人民法院 said 44.12% in 2020 and 38.20% in 2024. */
    @Test
    default void keepsACourtsEarlierFigureInItsRow() throws IOException {
        index().fill();

        ComparedFigure row = indicators("indicator=终本率&court=" + QINGLAN)
                .groups()
                .getFirst()
                .rows()
                .getFirst();

        assertThat(value(row.figure())).isEqualTo("38.2");
        assertThat(row.others()).extracting(ComparisonContract::value).containsExactly("44.12");
        assertThat(value(indicators("indicator=终本率&year=2020")
                        .groups()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .figure()))
                .isEqualTo("44.12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level=基层               | 5 | 2
            level!=基层              | 8 | 3
            province=河南省          | 1 | 1
            kind=巡察&authority=区县委&year=2022 | 1 | 1
            scope=全市法院           | 13 | 3
            scope=全市法院&periodKind=年度 | 13 | 0
            year=1999                | 0 | 0
            """)
    default void comparesOnlyTheCourtsAskedFor(String filters, int courts, int inFirstGroup) throws IOException {
        index().fill();

        IndicatorComparison compared = indicators("indicator=终本率&" + filters);

        assertThat(compared.courts()).isEqualTo(courts);
        int rows = compared.groups().isEmpty()
                ? 0
                : compared.groups().getFirst().rows().size();
        assertThat(rows).isEqualTo(inFirstGroup);
        assertThat(rows + compared.absent().size()).isEqualTo(courts);
    }

    @Test
    default void setsMeasuresSideBySide() throws IOException {
        index().fill();
        Map<String, List<IssueDocument>> wanted = Samples.issues().stream()
                .filter(issue -> issue.topics().contains("三个规定"))
                .collect(Collectors.groupingBy(ComparisonContract::court, TreeMap::new, Collectors.toList()));

        MeasureComparison compared = measures("topic=三个规定&size=100");

        assertThat(compared.courts().stream().map(column -> column.court().name()))
                .containsExactlyElementsOf(wanted.keySet())
                .contains(QINGLAN);
        assertThat(compared.next()).isNull();
        assertThat(compared.total().value()).isEqualTo(wanted.size());
        for (MeasureColumn column : compared.courts()) {
            List<IssueDocument> issues =
                    Objects.requireNonNull(wanted.get(column.court().name()));
            assertThat(column.issues().stream().map(issue -> issue.id() + measures(issue.measures())))
                    .containsExactlyInAnyOrderElementsOf(issues.stream()
                            .map(issue -> issue.id() + issue.measures())
                            .toList());
        }
        assertThat(compared.sharing().over()).isEqualTo("全部");
        assertThat(compared.sharing().courts()).isEqualTo(wanted.size());
    }

    /** The later of a court's two notices stands above the earlier. */
    @Test
    default void putsTheLatestNoticeOfAColumnFirst() throws IOException {
        index().fill();

        MeasureColumn column = measures("topic=三个规定&court=" + QINGLAN).courts().getFirst();

        assertThat(column.notice().publishedOn()).isEqualTo(SampleNotice.QINGLAN_2024.publishedOn());
        assertThat(column.issues().stream().map(issue -> issue.notice().publishedOn()))
                .containsExactly(SampleNotice.QINGLAN_2024.publishedOn(), SampleNotice.QINGLAN_2020.publishedOn());
    }

    @Test
    default void pagesThroughColumnsWithoutLosingOne() throws IOException {
        index().fill();
        List<String> all = names(measures("topic=三个规定&size=100"));

        List<String> met = new ArrayList<>();
        String next = "topic=三个规定&size=2";
        while (next != null) {
            MeasureComparison page = measures(next);
            met.addAll(names(page));
            assertThat(page.sharing().courts()).isEqualTo(all.size());
            next = page.next();
        }

        assertThat(met).isEqualTo(all).hasSizeGreaterThan(4);
    }

    /** A court that hands in another's notice under its own name shares all its wording. */
    @Test
    default void marksTheWordingThatCourtsShare() throws IOException {
        index().fill();
        assertThat(measures(measures("topic=三个规定&size=100")))
                .allMatch(measure -> measure.words().sharedWith().isEmpty());
        String page = new String(SampleNotice.BAISHI_2022.bytes(), StandardCharsets.UTF_8);
        index().ingest(Page.ofFile(
                page.replace("白石县", "青石县").getBytes(StandardCharsets.UTF_8), "sample:copies/qingshi-2022.html"));

        List<ComparedMeasure> shared = measures(measures("topic=三个规定&size=100")).stream()
                .filter(measure -> !measure.words().sharedWith().isEmpty())
                .toList();

        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.words().sharedWith())
                        .isSubsetOf(BAISHI, BAISHI.replace("白石县", "青石县"))
                        .hasSize(1));
        assertThat(measures(measures("topic=三个规定&court=" + BAISHI)))
                .as("among the courts asked for alone")
                .allMatch(measure -> measure.words().sharedWith().isEmpty());
    }

    @Test
    default void setsCourtsSideBySide() throws IOException {
        index().fill();

        CourtComparison compared = courts(QINGLAN, YUNMU, CANGLING);

        assertThat(compared.courts())
                .extracting(court -> court.court().name())
                .containsExactly(QINGLAN, YUNMU, CANGLING);
        assertThat(compared.courts()).extracting(court -> court.notices()).containsExactly(2, 1, 1);
        assertThat(compared.courts().getFirst().notice().publishedOn())
                .isEqualTo(SampleNotice.QINGLAN_2024.publishedOn());
        assertThat(compared.courts().getFirst().claimed())
                .isEqualTo(Samples.documents(SampleNotice.QINGLAN_2024).notice().claimed());
        IndicatorLine line = compared.indicators().stream()
                .filter(one -> one.indicator().code().equals("终本率"))
                .findFirst()
                .orElseThrow();
        assertThat(line.cells())
                .extracting(cell -> place(cell.court()) + " " + value(cell.observation()) + " "
                        + (cell.reason() == null ? "" : cell.reason().word()))
                .containsExactly("青澜市中级 38.2 ", "青澜市云沐区 39.7 口径不同", "苍岭市中级 35.9 ");
    }

    /** The number beside a link is as many as the link leads to. */
    @Test
    default void countsACourtsIssuesByTopic() throws IOException {
        index().fill();

        List<TopicLine> topics = courts(QINGLAN, BAISHI).topics();

        assertThat(topics.stream().map(line -> line.topic().code()))
                .containsExactlyInAnyOrderElementsOf(Samples.issues().stream()
                        .filter(issue -> List.of(QINGLAN, BAISHI).contains(court(issue)))
                        .flatMap(issue -> issue.topics().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(topics)
                .allSatisfy(line -> assertThat(line.cells()).hasSize(2).allSatisfy(cell -> {
                    assertThat(cell.issues())
                            .isEqualTo(count(issue -> court(issue).equals(cell.court())
                                    && issue.topics().contains(line.topic().code())));
                    assertThat(index().search(cell.link()).total().value()).isEqualTo(cell.issues());
                }));
    }

    @Test
    default void refusesACourtThatHasNoNotice() throws IOException {
        index().fill();

        assertThatThrownBy(() -> courts(QINGLAN, "示例省无名县人民法院"))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining("示例省无名县人民法院");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=案款", "q=案款&by=province", "topic=三个规定&level=基层", "", "q=案款&year=2024&year=2020", "year!=2024"})
    default void countsWhatEachPointsAddressLeadsTo(String parameters) throws IOException {
        index().fill();

        Trend trend = trend(parameters);

        assertThat(trend.points()).isNotEmpty();
        assertThat(trend.total().value())
                .isEqualTo(trend.points().stream().mapToLong(TrendPoint::count).sum())
                .isEqualTo(index().search(parameters.replaceAll("&?by=\\w+", ""))
                        .total()
                        .value());
        for (TrendPoint point : trend.points()) {
            if (point.link() != null) {
                assertThat(index().search(point.link()).total().value()).isEqualTo(point.count());
            }
        }
    }

    @Test
    default void tellsTheShareOfAllIssuesOfAYear() throws IOException {
        index().fill();
        Predicate<IssueDocument> ofBasicCourts =
                issue -> Objects.requireNonNull(issue.court()).level() == CourtLevel.BASIC;

        Trend trend = trend("topic=三个规定&level=基层");

        assertThat(trend.points()).extracting(TrendPoint::value).isSorted().contains("2021", "2025");
        for (TrendPoint point : trend.points()) {
            Predicate<IssueDocument> all =
                    ofBasicCourts.and(issue -> String.valueOf(issue.year()).equals(point.value()));
            assertThat(point.all()).isEqualTo(count(all));
            assertThat(point.count())
                    .isEqualTo(count(all.and(issue -> issue.topics().contains("三个规定"))));
            assertThat(point.share().multiply(BigDecimal.valueOf(point.all())))
                    .isCloseTo(BigDecimal.valueOf(point.count()), Offset.offset(new BigDecimal("0.01")));
        }
    }

    /** The samples' invented province is in no register. */
    @Test
    default void countsIssuesOfNoProvinceApart() throws IOException {
        index().fill();

        List<TrendPoint> points = trend("by=province").points();

        assertThat(points).extracting(TrendPoint::value).contains("河南省").endsWith((String) null);
        assertThat(points.getLast().link()).isNull();
        assertThat(points.getLast().share()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(points.getLast().all())
                .isEqualTo(count(issue -> Objects.requireNonNull(issue.court()).province() == null));
    }

    private IndicatorComparison indicators(String parameters) {
        return PortalIndex.answer(
                comparisons().indicators(ComparisonParameters.indicators(PortalIndex.given(parameters))));
    }

    private MeasureComparison measures(String parameters) {
        return PortalIndex.answer(new MeasureFinder(new WholeResults(index().elastic()))
                .compare(ComparisonParameters.measures(PortalIndex.given(parameters))));
    }

    private CourtComparison courts(String... courts) {
        String parameters = "court=" + String.join("&court=", courts);
        return PortalIndex.answer(comparisons().courts(ComparisonParameters.courts(PortalIndex.given(parameters))));
    }

    private Trend trend(String parameters) {
        return PortalIndex.answer(new TrendFinder(index().elastic(), index().meanings())
                .trend(ComparisonParameters.trends(PortalIndex.given(parameters))));
    }

    private ComparisonFinder comparisons() {
        return new ComparisonFinder(index().elastic(), new WholeResults(index().elastic()));
    }

    private static List<String> names(MeasureComparison page) {
        return page.courts().stream().map(column -> column.court().name()).toList();
    }

    private static List<ComparedMeasure> measures(MeasureComparison page) {
        return page.courts().stream()
                .flatMap(column -> column.issues().stream())
                .flatMap(issue -> issue.measures().stream())
                .toList();
    }

    private static List<?> measures(List<ComparedMeasure> measures) {
        return measures.stream().map(ComparedMeasure::measure).toList();
    }

    private static long count(Predicate<IssueDocument> wanted) {
        return Samples.issues().stream().filter(wanted).count();
    }

    private static String court(IssueDocument issue) {
        return Objects.requireNonNull(issue.court()).name();
    }

    private static IssueDocument issueOf(ObservationHit cell) {
        return Samples.issues().stream()
                .filter(issue ->
                        issue.id().equals(Objects.requireNonNull(cell.issue()).id()))
                .findFirst()
                .orElseThrow();
    }

    private static NoticeDocument noticeOf(ObservationHit cell) {
        return Samples.documents().stream()
                .map(NoticeDocuments::notice)
                .filter(notice -> notice.id().equals(cell.notice().id()))
                .findFirst()
                .orElseThrow();
    }

    private static String line(ComparableGroup group) {
        Function<List<ComparedFigure>, String> line = rows -> rows.stream()
                .map(row -> place(Objects.requireNonNull(row.figure().court()).name()) + " " + value(row.figure()))
                .collect(Collectors.joining(", "));
        return group.basis().scope() + " "
                + Objects.requireNonNull(group.basis().periodKind()).word() + ": " + line.apply(group.rows())
                + (group.approximate().isEmpty() ? "" : "; 约 " + line.apply(group.approximate()));
    }

    /** 示例省青澜市中级人民法院 is 青澜市中级. */
    private static String place(String court) {
        return court.replace("示例省", "").replace("人民法院", "").replace("法院", "");
    }

    private static String value(@Nullable ObservationHit figure) {
        if (figure == null) {
            return "-";
        }
        Observation observation = figure.observation();
        return observation.value() == null
                ? Objects.requireNonNull(observation.change()).basis() + "下降"
                : observation.value().toPlainString();
    }
}
