package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.notice.PeriodKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonParametersTests {

    @ParameterizedTest
    @ValueSource(strings = {"终本率", "首执案件终本率", "终结本次执行程序案件占比"})
    void knowsAnIndicatorByItsNames(String name) {
        assertThat(ComparisonParameters.indicators(given("indicator=" + name))
                        .indicator()
                        .code())
                .isEqualTo("终本率");
    }

    @Test
    void readsOnWhatFiguresShallStand() {
        IndicatorQuery query = ComparisonParameters.indicators(
                given("indicator=终本率&unit=%25&scope=全市法院&periodKind=截至&level=中级&court!=示例省甲市中级人民法院"));

        assertThat(query.choice()).isEqualTo(new BasisChoice("%", "全市法院", PeriodKind.AS_OF));
        assertThat(query.notices().values(Filter.LEVEL)).containsExactly(new FilterValue("中级", false));
        assertThat(query.notices().values(Filter.COURT)).containsExactly(new FilterValue("示例省甲市中级人民法院", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | indicator  | missing
            indicator=                  | indicator  | empty
            indicator=终本              | indicator  | 终本率
            indicator=终本率&indicator=上诉率 | indicator | 2 times
            indicator=终本率&scope=     | scope      | empty
            indicator=终本率&periodKind=去年 | periodKind | 截至
            indicator=终本率&topic=终本 | topic      | no parameter
            indicator=终本率&q=法院     | q          | no parameter
            indicator=终本率&level=初级 | level      | 基层
            """)
    void refusesAComparisonThatCannotBe(String parameters, String parameter, String says) {
        assertThatThrownBy(() -> ComparisonParameters.indicators(given(parameters)))
                .isInstanceOfSatisfying(BadQueryException.class, bad -> {
                    assertThat(bad.parameter()).isEqualTo(parameter);
                    assertThat(bad).hasMessageContaining(says);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | topic  | missing
            topic=三个规矩              | topic  | 三个规定
            topic=三个规定&size=0       | size   | between 1 and 100
            topic=三个规定&sort=court   | sort   | no parameter
            topic=三个规定&cursor=abc   | cursor | none of this list's
            """)
    void refusesMeasuresThatCannotBeCompared(String parameters, String parameter, String says) {
        assertThatThrownBy(() -> ComparisonParameters.measures(given(parameters)))
                .isInstanceOfSatisfying(BadQueryException.class, bad -> {
                    assertThat(bad.parameter()).isEqualTo(parameter);
                    assertThat(bad).hasMessageContaining(says);
                });
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        String ofAList = new Cursor(Sort.COURT, List.of("甲", "1", "2")).print();

        assertThatThrownBy(() -> ComparisonParameters.measures(given("topic=三个规定&cursor=" + ofAList)))
                .isInstanceOf(BadQueryException.class)
                .hasMessage(Cursor.foreign().getMessage());
    }

    @Test
    void printsThePageAfterACourt() {
        MeasureQuery query = ComparisonParameters.measures(given("topic=三个规定&status=已完成&year!=2020&size=7"));
        assertThat(query.after()).isNull();

        MeasureQuery next = query.after("示例省甲县人民法院");

        assertThat(next.after()).isEqualTo("示例省甲县人民法院");
        assertThat(ComparisonParameters.measures(given(ComparisonParameters.print(next))))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | court  | 0 courts
            court=甲              | court  | 1 courts
            court=甲&court=甲     | court  | 1 courts
            court=1&court=2&court=3&court=4&court=5&court=6&court=7&court=8&court=9&court=10&court=11 | court | 2 to 10
            court=甲&court!=乙    | court! | excludes
            court=甲&court=乙&level=基层 | level | no parameter
            """)
    void refusesCourtsThatCannotBeSetSideBySide(String parameters, String parameter, String says) {
        assertThatThrownBy(() -> ComparisonParameters.courts(given(parameters)))
                .isInstanceOfSatisfying(BadQueryException.class, bad -> {
                    assertThat(bad.parameter()).isEqualTo(parameter);
                    assertThat(bad).hasMessageContaining(says);
                });
    }

    @Test
    void keepsCourtsInTheOrderAskedFor() {
        assertThat(ComparisonParameters.courts(given("court=乙&court=甲&year=2024"))
                        .courts())
                .containsExactly("乙", "甲");
    }

    @Test
    void countsByYearUnlessToldOtherwise() {
        assertThat(ComparisonParameters.trends(given("q=终本率")).by()).isEqualTo(TrendBy.YEAR);
        assertThat(ComparisonParameters.trends(given("by=province&topic=终本")).by())
                .isEqualTo(TrendBy.PROVINCE);
        assertThatThrownBy(() -> ComparisonParameters.trends(given("by=city")))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining("year, province");
    }

    private static Map<String, List<String>> given(String parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Arrays.stream(parameters.split("&", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            String value = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            given.merge(
                    parts[0],
                    List.of(value),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        });
        return given;
    }
}
