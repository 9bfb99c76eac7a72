package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
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

    /** Clauses are told as a query would be typed, with brackets around choices and groups. */
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
            "终本 OR 公车" | "终本 OR 公车"
            # a phrase needs no space around it
            全院“三个规定”填报 | 全院/"三个规定"/填报
            # exclusion
            三个规定 -公车 | 三个规定/-公车
            三个规定 !公车 ！食堂 | 三个规定/-公车/-食堂
            终本！ | 终本！
            三个规定 NOT 公车 | 三个规定/-公车
            终本 -"一案 双查" | 终本/-"一案 双查"
            终本 -“一案双查”率 | 终本/-"一案双查"/率
            # a minus that stands alone, or within a word, excludes nothing
            终本 - 公车 | 终本/公车
            2023-2024年 | 2023-2024年
            # signs between words are none
            终本 ， 公车 | 终本/公车
            终本 OR ， OR 公车 | [终本 OR 公车]
            # letters and digits in half width, traditional characters in simplified ones
            ５Ｇ | 5G
            終本率 “應填盡填” | 终本率/"应填尽填"
            # a choice binds closer than standing side by side
            终本 OR 公车 | [终本 OR 公车]
            终本 OR 公车 OR "食堂" | [终本 OR 公车 OR "食堂"]
            终本 南阳 OR 洛阳 公车 | 终本/[南阳 OR 洛阳]/公车
            终本 OR -公车 食堂 | [终本 OR -公车]/食堂
            # and may be said
            终本 AND 公车 | 终本/公车
            # an operator is a word of its own, in capitals
            终本 or 公车 | 终本/or/公车
            FOR ORDER | FOR/ORDER
            # groups, in brackets of both widths
            (终本) | 终本
            (终本 公车) OR （南阳 洛阳） | [(终本 公车) OR (南阳 洛阳)]
            -(终本 OR 公车) 食堂 | -[终本 OR 公车]/食堂
            ((终本 OR (公车 食堂))) | [终本 OR (公车 食堂)]
            (终本)(公车) | 终本/公车
            (终本OR 公车) | (终本OR 公车)
            # a bracket within a term belongs to it
            因私出国（境） | 因私出国（境）
            (因私出国（境） 公车) | (因私出国（境） 公车)
            终本(公车 | 终本(公车
            # fields, with every kind of colon, their names in any case
            court:南阳 终本 | court:南阳/终本
            Court：“南阳市 中级” | court:"南阳市 中级"
            终本 -province:示例省 | 终本/-province:示例省
            (court:南阳 OR court:洛阳) year:2024 | [court:南阳 OR court:洛阳]/year:2024
            topic：三个规定 | topic:三个规定
            # what the catalogue has of it
            indicator:首执案件终本率 | indicator:终本率
            # values
            indicator:终本率>30 | indicator:终本率>30
            indicator:终本率＞＝30.50% | indicator:终本率>=30.50
            indicator:首执案件终本率≤30％ | indicator:终本率<=30
            (indicator:终本率<30 OR indicator:上诉率=7.2) | [indicator:终本率<30 OR indicator:上诉率=7.2]
            # no field: a time, an address, a Chinese colon after Chinese words
            12:30 | 12:30
            http://court.example/a:b | http://court.example/a:b
            整改情况：加强 | 整改情况：加强
            """)
    void reads(String text, String clauses) {
        assertThat(Clauses.of(text).stream().map(ClausesTests::told).collect(Collectors.joining("/")))
                .isEqualTo(clauses);
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
                Arguments.of("court:\"南阳", 6, "court:\"南阳\""),
                // closing it would leave nothing to look for
                Arguments.of("-\"公车", 1, null),
                // nothing to look for
                Arguments.of("，。！", 0, null),
                Arguments.of("\"\"", 0, null),
                Arguments.of("“ ”", 0, null),
                Arguments.of("- -", 0, null),
                Arguments.of("” 」", 0, null),
                Arguments.of("AND", 0, null),
                // an operator without what it stands between
                Arguments.of("OR 公车", 0, "公车"),
                Arguments.of("终本 OR", 3, "终本"),
                Arguments.of("终本 OR OR 公车", 3, "终本 OR 公车"),
                Arguments.of("(终本 OR) 公车", 4, "(终本 ) 公车"),
                Arguments.of("OR", 0, null),
                // brackets
                Arguments.of("(终本 公车", 0, "(终本 公车)"),
                Arguments.of("食堂 （终本 OR (公车", 10, "食堂 （终本 OR (公车))"),
                Arguments.of("食堂 （终本 (公车)", 3, "食堂 （终本 (公车))"),
                Arguments.of("终本 公车)", 5, "终本 公车"),
                Arguments.of("终本 ()", 3, "终本"),
                Arguments.of("终本 ( OR 公车)", 5, "终本 ( 公车)"),
                Arguments.of("(".repeat(9) + "终本" + ")".repeat(9), 8, "终本"),
                // fields
                Arguments.of("colour:red 终本", 0, "\"colour:red\" 终本"),
                Arguments.of("终本 court:", 9, "终本"),
                Arguments.of("终本 year:24 公车", 8, "终本 公车"),
                Arguments.of("终本 level:初级", 9, "终本"),
                Arguments.of("topic:食堂 终本", 6, "终本"),
                Arguments.of("indicator:终本率>三十 终本", 10, "终本"),
                Arguments.of("indicator:终本率> 30", 10, "30"),
                Arguments.of("indicator:幸福率>30 终本", 10, "终本"),
                // only what is not wanted
                Arguments.of("-公车", 0, null),
                Arguments.of("-公车 -“一案双查” ，", 0, null),
                Arguments.of("公车 OR -食堂", 0, null),
                Arguments.of("-(公车 食堂)", 0, null),
                // the first 32 terms
                Arguments.of("终 ".repeat(33), 64, "终 ".repeat(32).strip()),
                Arguments.of("\"终\"".repeat(33) + "\"", 96, "\"终\"".repeat(32)),
                Arguments.of("-终 ".repeat(33), 97, null),
                Arguments.of("终 OR ".repeat(33) + "终", 160, "终 OR ".repeat(31) + "终"),
                Arguments.of(
                        "(" + "终 ".repeat(33) + ")", 65, "(" + "终 ".repeat(32).strip() + ")"),
                // the first 100 characters, without signs that a cut could leave open
                Arguments.of(longest + "定", 1_000, "规".repeat(100)),
                Arguments.of("终 ".repeat(501), 1_000, "终 ".repeat(32).strip()),
                Arguments.of("终 OR ".repeat(201), 1_000, "终 ".repeat(20).strip()),
                Arguments.of(
                        "(court:终 ".repeat(201), 1_000, "court 终 ".repeat(11).strip()),
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
            assertThat(Clauses.of(repaired)).isNotEmpty();
        }
    }

    @Test
    void takesTheMostAndTheLongest() {
        assertThat(Clauses.of("终 ".repeat(32))).hasSize(32);
        assertThat(Clauses.of("规".repeat(1_000))).hasSize(1);
        assertThat(Clauses.of("(".repeat(8) + "终本" + ")".repeat(8))).hasSize(1);
        assertThat(Clauses.of("终 ".repeat(32) + "，。 ".repeat(100)))
                .as("signs are no terms")
                .hasSize(32);
    }

    /** What is told of a query, typed again, is the same query. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "终本 南阳 OR 洛阳",
                "-(终本 OR 公车) 食堂",
                "(终本 公车) OR (南阳 -\"洛阳 市\")",
                "court:\"南阳 市\" indicator:终本率>=30.5 -topic:终本"
            })
    void tellsItselfAsItCouldBeTyped(String text) {
        List<Clause> clauses = Clauses.of(text);
        assertThat(Clauses.of(new Clause.All(clauses).text())).isEqualTo(clauses);
    }

    private static String told(Clause clause) {
        return switch (clause) {
            case Clause.Any any ->
                any.clauses().stream().map(ClausesTests::told).collect(Collectors.joining(" OR ", "[", "]"));
            case Clause.All all ->
                all.clauses().stream().map(ClausesTests::told).collect(Collectors.joining(" ", "(", ")"));
            case Clause.Not not -> "-" + told(not.clause());
            case Clause.Term term -> term.text();
            case Clause.Phrase phrase -> phrase.text();
            case Clause.Field field -> field.text();
            case Clause.Value value -> value.text();
        };
    }
}
