package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ParametersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            # no parameter of a list
            colour=red | colour | - | -
            Court=临湾区人民法院 | Court | - | -
            q!=终本 | q! | - | -
            sort!=date | sort! | - | -
            court!!=临湾区人民法院 | court!! | - | -
            page=2 | page | - | -
            # of figures only
            unit=件 | unit | - | -
            scope!=全市法院 | scope! | - | -
            min=30 | min | - | -
            sort=value | sort | - | -
            # what can be given once only
            q=终本&q=案款 | q | - | -
            sort=date&sort=date | sort | - | -
            size=10&size=20 | size | - | -
            cursor=a&cursor=b | cursor | - | -
            # orders
            sort= | sort | - | -
            sort=newest | sort | - | -
            sort=Date | sort | - | -
            # sizes: nothing is clamped
            size=0 | size | - | -
            size=101 | size | - | -
            size=-1 | size | - | -
            size=x | size | - | -
            size= | size | - | -
            size=1.5 | size | - | -
            size=99999999999 | size | - | -
            # closed lists
            level=初级 | level | - | -
            kind=巡查 | kind | - | -
            authority=镇委 | authority | - | -
            deadline=马上整改 | deadline | - | -
            status=done | status | - | -
            status!=DONE | status! | - | -
            status=已完成&status= | status | - | -
            # catalogues, with what is near
            topic=三个规矩 | topic | - | -
            topic!=食堂 | topic! | - | -
            indicator=终本比率 | indicator | - | -
            # years
            year=24 | year | - | -
            year=1899 | year | - | -
            year=20245 | year | - | -
            year=２０２４ | year | - | -
            year!=今年 | year! | - | -
            # values that say nothing
            court= | court | - | -
            court | court | - | -
            topic!=\u3000 | topic! | - | -
            # cursors
            cursor= | cursor | - | -
            cursor=garbage | cursor | - | -
            sort=court&cursor=ZGF0ZR81HzE3MjQzNzEyMDAwMDA | cursor | - | -
            cursor=ZGF0ZR81HzE3MjQzNzEyMDAwMDA | cursor | - | -
            # texts; the place is one in what was typed, leading spaces and all
            q=“三个规定 | q | 0 | “三个规定”
            q= \u3000终本  "案款 | q | 6 | 终本 "案款"
            q=-公车 | q | 0 | -
            """)
    void refuses(String parameters, String parameter, @Nullable Integer position, @Nullable String repaired) {
        BadQueryException refused = refused(parameters(parameters));
        assertThat(refused.parameter()).isEqualTo(parameter);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.repaired()).isEqualTo(repaired);
        assertThat(refused.getMessage()).isNotBlank();
    }

    @Test
    void refusesTooManyAndTooLong() {
        List<String> courts =
                IntStream.rangeClosed(1, 51).mapToObj(i -> "第" + i + "法院").toList();
        assertThat(refused(Map.of("court!", courts)).parameter()).isEqualTo("court!");
        assertThat(refused(Map.of("city", List.of("市".repeat(201)))).parameter())
                .isEqualTo("city");
        assertThat(refused(Map.of("q", List.of("终 ".repeat(33))))).satisfies(refused -> {
            assertThat(refused.parameter()).isEqualTo("q");
            assertThat(refused.position()).isEqualTo(64);
            assertThat(refused.repaired()).isEqualTo("终 ".repeat(32).strip());
        });
        assertThat(refused(Map.of("q", List.of("终".repeat(1_001))))).satisfies(refused -> {
            assertThat(refused.parameter()).isEqualTo("q");
            assertThat(refused.position()).isEqualTo(1_000);
            assertThat(refused.repaired()).isEqualTo("终".repeat(100));
        });
    }

    @Test
    void takesTheMostAndTheLongest() {
        List<String> courts =
                IntStream.rangeClosed(1, 50).mapToObj(i -> "第" + i + "法院").toList();
        assertThat(Parameters.parse(Map.of("court", courts), Listed.ISSUES).values(Filter.COURT))
                .hasSize(50);
        assertThat(Parameters.parse(Map.of("city", List.of("市".repeat(200))), Listed.ISSUES)
                        .values(Filter.CITY))
                .hasSize(1);
    }

    /** A name or a value may be of any length: a complaint repeats the beginning only. */
    @Test
    void complainsBriefly() {
        BadQueryException unknown = refused(Map.of("x".repeat(5_000), List.of("1")));
        assertThat(unknown.parameter()).hasSizeLessThan(50);
        for (String name : List.of("sort", "size", "year", "status")) {
            assertThat(refused(Map.of(name, List.of("x".repeat(200)))).getMessage())
                    .hasSizeLessThan(120);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | ``
            q= | ``
            q | ``
            q=终本率 | q=终本率
            q= 终本  案款\u3000 | q=终本  案款
            q=“应填尽填” -公车 | q=“应填尽填” -公车
            # what is usual is not said
            sort=relevance&size=20 | ``
            size=1 | size=1
            size=100 | size=100
            sort=-date | sort=-date
            # one order, whatever the caller's
            size=50&sort=court&year=2024&court!=临湾区人民法院&q=终本 | q=终本&court!=临湾区人民法院&year=2024&sort=court&size=50
            # each value once
            topic=终本&topic=三个规定&topic=终本 | topic=终本&topic=三个规定
            status=已完成&status=基本完成&status!=推进中 | status=已完成&status=基本完成&status!=推进中
            # every filter
            notice=0123456789abcdef&indicator=终本率&status=推进中&deadline=立行立改 | deadline=立行立改&status=推进中&indicator=终本率&notice=0123456789abcdef
            topic=终本&year=1999&authority=区县委&kind=巡察&level=中级 | level=中级&kind=巡察&authority=区县委&year=1999&topic=终本
            city=青澜市&province=示例省&court=临湾区人民法院 | court=临湾区人民法院&province=示例省&city=青澜市
            # an indicator's other name
            indicator=首执案件终本率&indicator!=终本率 | indicator=终本率&indicator!=终本率
            # a place to go on from
            cursor=ZGF0ZR81HzE3MjQzNzEyMDAwMDA&sort=date | sort=date&cursor=ZGF0ZR81HzE3MjQzNzEyMDAwMDA
            """)
    void printsWhatItRead(String parameters, String printed) {
        ListQuery query = Parameters.parse(parameters(parameters), Listed.ISSUES);
        assertThat(decoded(Parameters.print(query))).isEqualTo(printed);
        assertThat(Parameters.parse(parameters(Parameters.print(query)), Listed.ISSUES))
                .isEqualTo(query);
    }

    @Test
    void readsEveryPart() {
        Map<Filter, List<FilterValue>> filters = new EnumMap<>(Filter.class);
        filters.put(Filter.COURT, List.of(new FilterValue("示例省高级人民法院", true)));
        filters.put(Filter.YEAR, List.of(new FilterValue("2024", false), new FilterValue("2023", false)));
        Cursor cursor = new Cursor(Sort.DATE_DESCENDING, List.of("1724371200000", "0123456789abcdef", "3"), 5);
        assertThat(Parameters.parse(
                        parameters("q=三个规定 -公车&court!=示例省高级人民法院&year=2024&year=2023&sort=-date&size=50&cursor="
                                + cursor.print()),
                        Listed.ISSUES))
                .isEqualTo(new ListQuery("三个规定 -公车", filters, Sort.DATE_DESCENDING, 50, cursor));
    }

    @Test
    void encodesWhatMeansSomethingInAnAddress() {
        ListQuery query = ListQuery.ALL
                .withText("a&b=1 +2 #3 100% “引号”")
                .toggled(Filter.COURT, new FilterValue("甲&court=乙", true));
        assertThat(Parameters.print(query))
                .isEqualTo("q=a%26b%3D1%20%2B2%20%233%20100%25%20%E2%80%9C%E5%BC%95%E5%8F%B7%E2%80%9D"
                        + "&court!=%E7%94%B2%26court%3D%E4%B9%99");
        assertThat(Parameters.parse(parameters(Parameters.print(query)), Listed.ISSUES))
                .isEqualTo(query);
    }

    private static BadQueryException refused(Map<String, List<String>> parameters) {
        return catchThrowableOfType(BadQueryException.class, () -> Parameters.parse(parameters, Listed.ISSUES));
    }

    /** As WebFlux gives them: a name without = has the value null. */
    private static MultiValueMap<String, String> parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.add(
                    equals < 0 ? pair : pair.substring(0, equals),
                    equals < 0 ? null : decoded(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
