package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the notice of an intermediate court. */
class ScopesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                // who receives, visits, judges or is visited
                "向省法院报送",
                "经省高院批准",
                "到基层法院开展调研",
                "邀请基层法院干警",
                "指导两级法院",
                "占全省法院收案",
                "与市中院会签",
                // people and places of a court
                "全院长",
                "中院院长",
                "法院系统",
                "法院",
                "城东法院院长",
                // inside a clause a verb could be taken for a name
                "开展送法进城东法院活动",
                // words that are no name
                "智慧法院",
                "最高人民法院",
                "互联网法院",
                "12个法院",
            })
    void findsNoScope(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全市法院收案 | 全市法院@0-4
            全市两级法院收案 | 全市法院@0-6
            两级法院收案 | 全市法院@0-4
            全省法院收案 | 全省法院@0-4
            三级法院收案 | 全省法院@0-4
            全市基层法院收案 | 全市基层法院@0-6
            全省中院收案 | 全省中院@0-4
            基层法院收案 | 基层法院@0-4
            各基层法院收案 | 基层法院@0-5
            市中院收案 | 本院@0-3
            中院机关收案 | 本院@0-4
            我院收案 | 本院@0-2
            全院收案 | 本院@0-2
            市中级人民法院收案 | 本院@0-7
            全市一审收案 | 全市@0-2
            # named, where a clause begins
            城东法院收案 | 城东法院@0-4
            其中城东法院收案 | 城东法院@2-6
            云川法院收案 | 全市法院@0-4
            # several
            全市法院12件,市中院3件 | 全市法院@0-4 本院@8-11
            """)
    void findsScopes(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    private static String shown(String text) {
        return new Scopes(FigureTable.INTERMEDIATE)
                .in(text, 0, text.length()).stream()
                        .map(scope -> scope.scope() + "@" + scope.start() + "-" + scope.end())
                        .collect(Collectors.joining(" "));
    }
}
