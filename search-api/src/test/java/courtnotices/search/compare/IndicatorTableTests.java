package courtnotices.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.PeriodKind;
import courtnotices.search.query.BasisChoice;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.AbsentCourt;
import courtnotices.search.result.Caution;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.ObservationHit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTableTests {

    @Test
    void comparesNothingOfNothing() {
        IndicatorComparison comparison = IndicatorTable.of(query("终本率"), List.of(), List.of());

        assertThat(comparison.groups()).isEmpty();
        assertThat(comparison.absent()).isEmpty();
        assertThat(comparison.basis()).isNull();
        assertThat(comparison.courts()).isZero();
    }

    @Test
    void groupsByUnitScopeAndKindOfPeriodTheLargestFirst() {
        assertThat(groups(compare("终本率", """
                甲中院 | 2024-08-30 | 38.2  | 全市法院 | 截至 2024-08-22
                乙中院 | 2022-06-08 | 41.33 | 全市法院 | 截至 2022-05-31
                丙中院 | 2025-09-01 | 35.9  | 全市法院 | 截至 2025-06-30
                丙中院 | 2025-09-01 | 28.6  | 本院     | 半年 2025-01-01 2025-06-30
                丁区院 | 2025-04-30 | 36.9  | 本院     | 年度 2024-01-01 2024-12-31
                戊区院 | 2025-04-30 | 36    | 本院     | 年度 2024-01-01 2024-12-31 | 件
                """)))
                .containsExactly(
                        "全市法院 截至: 丙中院 35.9, 甲中院 38.2, 乙中院 41.33",
                        "本院 半年: 丙中院 28.6",
                        "本院 年度: 丁区院 36.9",
                        "本院 年度: 戊区院 36");
    }

    /** Of two groups as large the one whose period is told, then the one that reaches further towards today. */
    @Test
    void putsTheMoreRecentOfTwoGroupsAsLargeFirst() {
        assertThat(groups(compare("终本率", """
                甲区院 | 2026-08-30 | 38.2 | 本院 | -
                乙区院 | 2022-06-08 | 41.3 | 本院 | 截至 2022-05-31
                丙区院 | 2025-09-01 | 35.9 | 本院 | 年度 2024-01-01 2024-12-31
                """))).containsExactly("本院 年度: 丙区院 35.9", "本院 截至: 乙区院 41.3", "本院 -: 甲区院 38.2");
    }

    /** 执行到位率 is better when higher, 法官人均结案数 neither. */
    @ParameterizedTest
    @CsvSource({"终本率, 35.9", "执行到位率, 41.3", "法官人均结案数, 41.3"})
    void putsTheBetterFirst(String indicator, String first) {
        List<ComparableGroup> groups =
                compare(indicator, """
                        甲区院 | 2024-06-08 | 38.2 | 本院 | 截至 2024-05-31 | % | NAME
                        乙区院 | 2024-06-08 | 35.9 | 本院 | 截至 2024-05-31 | % | NAME
                        丙区院 | 2024-06-08 | 41.3 | 本院 | 截至 2024-05-31 | % | NAME
                        """.replace("NAME", indicator)).groups();

        assertThat(Told.value(groups.getFirst().rows().getFirst().figure())).isEqualTo(first);
    }

    /** A court's figure is that of its latest notice, there the one whose period ends last; the others stay in its row. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            甲区院 | 2020-09-18 | 44.1 | 本院 | 截至 2020-08-31, 甲区院 | 2024-08-30 | 38.2 | 本院 | 截至 2024-08-22 ; 38.2 (44.1)
            甲区院 | 2024-08-30 | 38.2 | 本院 | 截至 2023-12-20, 甲区院 | 2024-08-30 | 37.5 | 本院 | 截至 2024-08-22 ; 37.5 (38.2)
            甲区院 | 2024-08-30 | 38.2 | 本院 | 区间 2024-01-01 -, 甲区院 | 2024-08-30 | 37.5 | 本院 | 区间 2024-01-01 2024-05-31 ; 37.5 (38.2)
            甲区院 | 2024-08-30 | 38.2 | 本院 | 截至 2024-08-22, 甲区院 | 2024-08-30 | 37.5 | 本院 | 截至 2024-08-22 ; 38.2 (37.5)
            甲区院 | -          | 44.1 | 本院 | 截至 2020-08-31, 甲区院 | 2019-08-30 | 38.2 | 本院 | 截至 2019-08-22 ; 38.2 (44.1)
            甲区院 | 2024-08-30 | 约40 | 本院 | 截至 2024-08-22, 甲区院 | 2024-08-30 | 37.5 | 本院 | 截至 2024-07-31 ; 37.5 (40)
            """)
    void takesTheLatestFigure(String figures, String row) {
        assertThat(groups(compare("终本率", figures.replace(", ", "\n"))))
                .singleElement()
                .asString()
                .endsWith(": 甲区院 " + row);
    }

    /** What the latest notice says about is not replaced by what an earlier one said exactly: that would pass an old figure off as today's. */
    @Test
    void ranksNoApproximateFigureAmongExactOnes() {
        IndicatorComparison comparison = compare("终本率", """
                甲区院 | 2024-06-08 | 约30 | 本院 | 截至 2024-05-31
                甲区院 | 2020-06-08 | 44.8 | 本院 | 截至 2020-05-31
                乙区院 | 2024-06-08 | 35.9 | 本院 | 截至 2024-05-31
                """);

        assertThat(groups(comparison)).containsExactly("本院 截至: 乙区院 35.9; 约 甲区院 30 (44.8)");
        assertThat(comparison.groups().getFirst().spread().n()).isEqualTo(1);
        assertThat(reasons(comparison)).containsExactly("甲区院 约数 30");
    }

    @Test
    void saysWhyEachOtherCourtIsAbsentWhatComesClosestFirst() {
        IndicatorComparison comparison = IndicatorTable.of(
                query("终本率"), Stream.of("甲中院", "癸区院").map(Told::court).toList(), Told.figures("""
                        甲中院 | 2024-08-30 | 38.2 | 全市法院 | 截至 2024-08-22
                        乙中院 | 2024-08-30 | 36.2 | 全市法院 | 截至 2024-08-22
                        丙中院 | 2024-08-30 | 28.6 | 本院     | 截至 2024-08-22
                        丁中院 | 2024-08-30 | 28.6 | 本院     | 截至 2024-08-22
                        丁中院 | 2024-08-30 | 33.1 | 全市法院 | 半年 2024-01-01 2024-06-30
                        戊中院 | 2024-08-30 | 约40 | 全市法院 | 截至 2024-08-22
                        戊中院 | 2024-08-30 | 33.1 | 全市法院 | 半年 2024-01-01 2024-06-30
                        己中院 | 2024-08-30 | -    | 全市法院 | 截至 2024-08-22
                        庚中院 | 2024-08-30 | 0.4  | 全市法院 | 截至 2024-08-22 | 比值
                        辛中院 | 2024-08-30 | 33.1 | 全市法院 | -
                        """));

        assertThat(comparison.basis()).isEqualTo(comparison.groups().getFirst().basis());
        assertThat(reasons(comparison))
                .containsExactly(
                        "戊中院 约数 40",
                        "丁中院 期间不同 33.1",
                        "辛中院 期间不同 33.1",
                        "丙中院 口径不同 28.6",
                        "庚中院 口径不同 0.4",
                        "己中院 未公布 null",
                        "癸区院 未公布 -");
        assertThat(comparison.courts()).isEqualTo(2 + comparison.absent().size());
    }

    /** 涉企案件终本率 measures a part: it is in no group, and its court is not one that published nothing. */
    @Test
    void keepsWhatMeasuresAPartOutOfTheGroups() {
        IndicatorComparison comparison = compare("终本率", """
                甲区院 | 2024-08-30 | 38.2 | 本院 | 截至 2024-08-22 | % | 终本率
                乙区院 | 2024-08-30 | 12.2 | 本院 | 截至 2024-08-22 | % | 涉企案件终本率
                丙区院 | 2024-08-30 | 31.2 | 本院 | 截至 2024-08-22 | % | 涉企案件终本率
                丙区院 | 2020-08-30 | 22.2 | 全市法院 | 截至 2020-08-22 | % | 终本率
                丁区院 | 2024-08-30 | 99.2 | 本院 | 截至 2024-08-22 | % | 终本合格率
                戊区院 | 2024-08-30 | -    | 本院 | 截至 2024-08-22 | % | 涉企案件终本率
                """);

        assertThat(groups(comparison)).containsExactly("本院 截至: 甲区院 38.2", "全市法院 截至: 丙区院 22.2");
        assertThat(reasons(comparison)).containsExactly("丙区院 口径不同 22.2", "乙区院 口径不同 12.2", "戊区院 未公布 null");
    }

    @Test
    void refersToTheGroupThatWasAskedFor() {
        String figures = """
                甲中院 | 2024-08-30 | 38.2 | 全市法院 | 截至 2024-08-22
                甲中院 | 2024-08-30 | 21.1 | 本院     | 年度 2023-01-01 2023-12-31
                乙区院 | 2024-08-30 | 36.2 | 本院     | 截至 2024-08-22
                丙区院 | 2024-08-30 | 36.3 | 本院     | 截至 2024-08-22
                """;
        IndicatorComparison all = compare("终本率", figures);
        IndicatorComparison ofCity = compare("终本率&scope=全市法院", figures);
        IndicatorComparison ofNone = compare("终本率&scope=本院&periodKind=季度", figures);

        assertThat(groups(all)).hasSize(3);
        assertThat(reasons(all)).containsExactly("甲中院 期间不同 21.1");
        assertThat(groups(ofCity)).containsExactly("全市法院 截至: 甲中院 38.2");
        assertThat(reasons(ofCity)).containsExactly("丙区院 口径不同 36.3", "乙区院 口径不同 36.2");
        assertThat(groups(ofNone)).isEmpty();
        assertThat(ofNone.basis()).isNull();
        assertThat(reasons(ofNone)).containsExactly("丙区院 期间不同 36.3", "乙区院 期间不同 36.2", "甲中院 期间不同 21.1");
    }

    @Test
    void linksEachGroupToItselfAlone() {
        IndicatorComparison comparison =
                compare("终本率&level=基层&court!=丁区院", "乙区院 | 2024-08-30 | 36.2 | 本院 | 截至 2024-08-22");

        String link = comparison.groups().getFirst().link();
        assertThat(link).startsWith("/api/v1/compare/indicators?");
        String typed = URLDecoder.decode(link, StandardCharsets.UTF_8);
        IndicatorQuery followed = query(typed.substring(typed.indexOf("=") + 1));
        assertThat(followed.choice()).isEqualTo(new BasisChoice("%", "本院", PeriodKind.AS_OF));
        assertThat(followed.notices().filters())
                .isEqualTo(query("终本率&level=基层&court!=丁区院").notices().filters());
    }

    @Test
    void cautionsAgainstRankingWhatDiffersInLevelYearOrSpan() {
        assertThat(cautions("""
                        甲区院 | 2024-08-30 | 38.2 | 本院 | 年度 2023-01-01 2023-12-31
                        乙区院 | 2024-06-30 | 36.2 | 本院 | 年度 2023-01-01 2023-12-31
                        """)).isEmpty();
        assertThat(cautions("""
                        甲区院 | 2024-08-30 | 38.2 | 本院 | 年度 2022-01-01 2022-12-31
                        乙区院 | 2024-06-30 | 36.2 | 本院 | 年度 2023-01-01 2023-12-31
                        """)).containsExactly(Caution.YEARS_DIFFER);
        assertThat(cautions("""
                        甲中院 | 2024-08-30 | 38.2 | 本院 | 截至 2024-05-31
                        乙区院 | 2024-06-30 | 36.2 | 本院 | 截至 2024-08-22
                        """)).containsExactly(Caution.LEVELS_DIFFER, Caution.SPANS_DIFFER);
        assertThat(cautions("甲区院 | 2024-08-30 | 38.2 | 本院 | -")).containsExactly(Caution.PERIOD_UNTOLD);
        assertThat(cautions("""
                        甲区院 | 2024-08-30 | 38.2 | 本院 | 区间 2023-11-01 2024-05-31
                        乙区院 | 2024-06-30 | 36.2 | 本院 | 区间 2022-11-01 2024-05-31
                        """)).containsExactly(Caution.SPANS_DIFFER);
    }

    /** The 终本率 of an intermediate court's own cases is half that of a basic court's. */
    @Test
    void tellsHowEachLevelLiesWhereThereAreSeveral() {
        ComparableGroup mixed = compare("终本率", """
                        甲中院 | 2024-08-30 | 18.2 | 本院 | 截至 2024-08-22
                        乙区院 | 2024-08-30 | 36.2 | 本院 | 截至 2024-08-22
                        丙区院 | 2024-08-30 | 38.2 | 本院 | 截至 2024-08-22
                        """).groups().getFirst();

        assertThat(mixed.levels())
                .extracting(level -> level.level().word() + " " + level.spread().n() + " "
                        + level.spread().median())
                .containsExactly("中级 1 18.2", "基层 2 37.2");
        assertThat(compare("终本率", "乙区院 | 2024-08-30 | 36.2 | 本院 | 截至 2024-08-22")
                        .groups()
                        .getFirst()
                        .levels())
                .isEmpty();
    }

    @Test
    void countsFiguresOfUnknownCourtsAndComparesThemWithNone() {
        IndicatorComparison comparison = compare("终本率", """
                -      | 2024-08-30 | 38.2 | 本院 | 截至 2024-08-22
                乙区院 | 2024-08-30 | 36.2 | 本院 | 截至 2024-08-22
                """);

        assertThat(comparison.withoutCourt()).isEqualTo(1);
        assertThat(groups(comparison)).containsExactly("本院 截至: 乙区院 36.2");
    }

    /** Whatever comes: each court once, each value kept, no row across bases. */
    @Test
    void losesNothingWhateverTheOrder() {
        Random random = new Random(20241122);
        for (int round = 0; round < 200; round++) {
            List<ObservationHit> figures = new ArrayList<>(anyFigures(random));
            IndicatorComparison comparison = IndicatorTable.of(query("终本率"), List.of(), figures);
            Collections.shuffle(figures, random);

            assertThat(IndicatorTable.of(query("终本率"), List.of(), figures)).isEqualTo(comparison);
            assertThat(rowsAndAbsent(comparison)).doesNotHaveDuplicates().hasSize(comparison.courts());
            assertThat(idsIn(comparison)).containsExactlyInAnyOrderElementsOf(idsWithValue(figures));
        }
    }

    private static List<ObservationHit> anyFigures(Random random) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append(any(random, "甲中院", "乙区院", "丙区院", "丁区院")).append(" | ");
            lines.append(any(random, "2024-08-30", "2020-08-30", "-")).append(" | ");
            lines.append(any(random, "38.2", "约40", "-", "12")).append(" | ");
            lines.append(any(random, "本院", "全市法院")).append(" | ");
            lines.append(any(random, "截至 2024-05-31", "年度 2023-01-01 2023-12-31", "-"))
                    .append('\n');
        }
        return Told.figures(lines.toString().strip());
    }

    private static String any(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> rowsAndAbsent(IndicatorComparison comparison) {
        return Stream.concat(
                        comparison.groups().stream()
                                .limit(1)
                                .flatMap(group -> group.rows().stream())
                                .map(row -> Figures.court(row.figure()).name()),
                        comparison.absent().stream()
                                .map(absent -> absent.court().name()))
                .toList();
    }

    private static List<String> idsIn(IndicatorComparison comparison) {
        return comparison.groups().stream()
                .flatMap(group -> Stream.concat(group.rows().stream(), group.approximate().stream()))
                .flatMap(row -> Stream.concat(Stream.of(row.figure()), row.others().stream()))
                .map(ObservationHit::id)
                .toList();
    }

    private static List<String> idsWithValue(List<ObservationHit> figures) {
        return figures.stream()
                .filter(figure -> figure.observation().value() != null)
                .map(ObservationHit::id)
                .toList();
    }

    private static List<Caution> cautions(String figures) {
        return compare("终本率", figures).groups().getFirst().cautions();
    }

    private static List<String> groups(IndicatorComparison comparison) {
        return comparison.groups().stream().map(Told::line).toList();
    }

    private static List<String> reasons(IndicatorComparison comparison) {
        return comparison.absent().stream().map(IndicatorTableTests::line).toList();
    }

    private static String line(AbsentCourt absent) {
        ObservationHit closest = absent.observation();
        return absent.court().name() + " " + absent.reason().word() + " "
                + (closest == null ? "-" : Told.value(closest));
    }

    private static IndicatorComparison compare(String indicator, String figures) {
        return IndicatorTable.of(query(indicator), List.of(), Told.figures(figures.strip()));
    }

    /** {@code 终本率&level=基层}. */
    private static IndicatorQuery query(String indicator) {
        Map<String, List<String>> parameters = new HashMap<>();
        Arrays.stream(("indicator=" + indicator).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], List.of(pair[1])));
        return ComparisonParameters.indicators(parameters);
    }
}
