package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000\u00a0", "\u200b"})
    void readsNoClause(String text) {
        assertThat(Clauses.of(text)).isEmpty();
    }

    /** Clauses are told as a query would be typed: exact ones in quotation marks, excluded ones with a minus. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a run of text is one clause, however long
            终本率 | 终本率
            哪些法院清理了执行案款 | 哪些法院清理了执行案款
            # terms, with every kind of space between
            三个规定 终本 | 三个规定/终本
            三个规定\u3000\u3000终本\u00a0 公车 | 三个规定/终本/公车
            # phrases in every kind of quotation mark, one of which may hold another
            "应填尽填" | "应填尽填"
            “应填尽填”「逐案登记」 | "应填尽填"/"逐案登记"
            「落实“一案双查”」 | "落实“一案双查”"
            " 公车 管理 " | "公车 管理"
            # a phrase needs no space around it
            全院“三个规定”填报 | 全院/"三个规定"/填报
            # exclusion
            三个规定 -公车 | 三个规定/-公车
            终本 -"一案 双查" | 终本/-"一案 双查"
            终本 -“一案双查”率 | 终本/-"一案双查"/率
            # a minus that stands alone, or within a word, excludes nothing
            终本 - 公车 | 终本/公车
            2023-2024年 | 2023-2024年
            # signs between words are none
            终本 ， 公车 | 终本/公车
            # letters and digits in half width
            ５Ｇ | 5G
            """)
    void reads(String text, String clauses) {
        assertThat(told(text)).isEqualTo(clauses);
    }

    static Stream<Arguments> broken() {
        String longest = "规".repeat(1_000);
        return Stream.of(
                // an open phrase is closed at the end; the position is one in what was typed
                Arguments.of("“三个规定", 0, "“三个规定”"),
                Arguments.of("终本 \"一案双查", 3, "终本 \"一案双查\""),
                Arguments.of("终本 「一案双查 公车", 3, "终本 「一案双查 公车」"),
                Arguments.of("\u3000终本\u200b\u3000\u3000\"一案", 6, "终本 \"一案\""),
                Arguments.of("终本 -\"一案", 4, "终本 -\"一案\""),
                Arguments.of("终本\"", 2, "终本\"\""),
                // closing it would leave nothing to look for
                Arguments.of("-\"公车", 1, null),
                // nothing to look for
                Arguments.of("，。！", 0, null),
                Arguments.of("\"\"", 0, null),
                Arguments.of("“ ”", 0, null),
                Arguments.of("- -", 0, null),
                Arguments.of("” 」", 0, null),
                // operators of other searches
                Arguments.of("终本 OR 公车", 3, "终本  公车"),
                Arguments.of("court:南阳 终本", 0, "南阳 终本"),
                Arguments.of("终本 topic：三个规定", 3, "终本 三个规定"),
                Arguments.of("(终本 公车)", 0, "终本 公车)"),
                // only what is not wanted
                Arguments.of("-公车", 0, null),
                Arguments.of("-公车 -“一案双查” ，", 0, null),
                // the first 32 terms
                Arguments.of("终 ".repeat(33), 64, "终 ".repeat(32).strip()),
                Arguments.of("\"终\"".repeat(33) + "\"", 96, "\"终\"".repeat(32)),
                Arguments.of("-终 ".repeat(33), 96, null),
                // the first 100 characters, without signs that a cut could leave open
                Arguments.of(longest + "定", 1_000, "规".repeat(100)),
                Arguments.of("终 ".repeat(501), 1_000, "终 ".repeat(32).strip()),
                Arguments.of("-终".repeat(2) + " \"" + longest, 1_000, "终-终 " + "规".repeat(94)),
                Arguments.of("\ud83d\ude00".repeat(501), 1_000, null),
                Arguments.of("规".repeat(99) + "\ud842\udfb7".repeat(501), 1_000, "规".repeat(99) + "\ud842\udfb7"),
                Arguments.of("\"".repeat(1_001), 1_000, null));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesThePlaceAndOffersARepair(String text, int position, @Nullable String repaired) {
        BadQueryException refused = catchThrowableOfType(BadQueryException.class, () -> Clauses.of(text));
        assertThat(refused.parameter()).isEqualTo("q");
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.repaired()).isEqualTo(repaired);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void answersWhatItOffers(String text, int position, @Nullable String repaired) {
        if (repaired != null) {
            assertThat(Clauses.of(repaired)).anyMatch(clause -> !clause.excluded());
        }
    }

    @Test
    void takesTheMostAndTheLongest() {
        assertThat(Clauses.of("终 ".repeat(32))).hasSize(32);
        assertThat(Clauses.of("规".repeat(1_000))).hasSize(1);
        assertThat(Clauses.of("终 ".repeat(32) + "，。 ".repeat(100)))
                .as("signs are no terms")
                .hasSize(32);
    }

    private static String told(String text) {
        return Clauses.of(text).stream()
                .map(clause ->
                        (clause.excluded() ? "-" : "") + (clause.exact() ? '"' + clause.text() + '"' : clause.text()))
                .collect(Collectors.joining("/"));
    }
}
