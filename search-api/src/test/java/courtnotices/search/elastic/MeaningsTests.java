package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.Clause;
import courtnotices.search.query.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTests {

    @Test
    void meansNothingWithoutClauses() {
        assertThat(Queries.meanings(ListQuery.ALL)).isEmpty();
    }

    /** Words are parted by spaces, each with its synonyms after it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a term and what says the same, the typed form first
            终本 | term 终本=终结本次执行程序=终结本次执行
            终结本次执行 | term 终结本次执行=终本=终结本次执行程序
            一岗双责 | term 一岗双责
            因私出国(境) | term 因私出国(境)=因私出国=因私出国（境）
            # a word that the lexicon does not know
            食堂 | term 食堂
            ABC | term abc
            # one word among stop words stands for the whole
            法院的卷宗 | term 卷宗=卷宗归档=案卷
            卷宗的情况 | term 卷宗=卷宗归档=案卷
            # nothing but stop words: looked for as typed
            法院 | term 法院
            哪些法院 | term 哪些法院
            # a term of the field with a word too short to look for
            三个规定填报率低 | term 三个规定填报率=三个规定记录填报率=三个规定报告率=三个规定月填报率=三个规定填报覆盖率
            # a year or a court at the head of a run must match
            2024年终本 | (field year:2024 and term 终本=终结本次执行程序=终结本次执行)
            南阳市中级人民法院食堂 | (court 南阳市中级人民法院 and term 食堂)
            2024年南阳中院食堂 | (field year:2024 and (court 南阳市中级人民法院 and term 食堂))
            2024年 | term 2024年
            全市法院食堂 | words 全市法院 食堂
            # a question: its words without the stop words, each with its synonyms
            哪些法院清理了执行案款 | words 清理 执行案款=执行款=案款
            各法院的当庭宣判率是多少 | term 当庭宣判率=案件当庭宣判率=当庭裁判率
            卷宗归档不及时 | words 卷宗归档=卷宗=案卷 及时
            # a word twice asks for no more than once
            整治案款整治 | words 整治 案款=执行案款=执行款
            # a single character between words says too little; of a term it is a part
            私自用公车 | words 私自 公车=公务用车=公务车辆
            不及时 | term 不及时
            # everyday words stand for the field's
            老赖 | term 老赖=失信被执行人=被执行人=拒执
            群众上访 | words 群众 上访=信访=接访=来访
            # a rate is told by its parts too, where one of them is a term
            司法建议采纳率 | term 司法建议采纳率=司法建议采纳反馈率=司法建议采用率 or 司法建议+采纳
            # a court, however it is typed, whether the register knows it or not
            南阳中院 | court 南阳市中级人民法院
            示例省高级人民法院 | court 示例省高级人民法院
            基层法院 | term 基层法院
            # what the dictionary does not know stays together
            㵲溪 | term 㵲溪
            清理评查案款 | words 清理 评查 案款=执行案款=执行款
            案款评 | term 案款=执行案款=执行款
            # excluded is excluded as it stands
            一岗双责 -案件评议表 | term 一岗双责; -term 案件评议表
            一岗双责 -公车 | term 一岗双责; -term 公车=公务用车=公务车辆
            # in quotation marks: these characters, synonym or not
            “终本” | phrase 终本
            "哪些法院清理了执行案款" | phrase 哪些法院清理了执行案款
            # each clause for itself
            一岗双责 “一案双查” 食堂管理 | term 一岗双责; phrase 一案双查; words 食堂 管理
            一岗双责 -食堂 -“一案双查” | term 一岗双责; -term 食堂; -phrase 一案双查
            # choices, groups, fields and values
            一岗双责 OR 食堂 “一案双查” | (term 一岗双责 or term 食堂); phrase 一案双查
            (一岗双责 食堂) OR court:南阳 | ((term 一岗双责 and term 食堂) or field court:南阳)
            食堂 indicator:终本率≥30.5 year:2024 | term 食堂; value indicator:终本率>=30.5; field year:2024
            # traditional characters
            執行案款 | term 执行案款=执行款=案款
            """)
    void reads(String text, String meaning) {
        assertThat(Queries.meanings(ListQuery.ALL.withText(text)).stream()
                        .map(MeaningsTests::told)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(meaning);
    }

    @Test
    void copiesItsWords() {
        Clause clause = new Clause.Term("终本");
        List<String> terms = new ArrayList<>(List.of("终本"));
        Meaning.Synonyms synonyms = new Meaning.Synonyms(clause, terms);
        Meaning.Words words = new Meaning.Words(clause, List.of(terms));
        terms.add("案款");
        assertThat(synonyms.terms()).containsExactly("终本").isUnmodifiable();
        assertThat(words.words()).containsExactly(List.of("终本")).isUnmodifiable();
    }

    private static String told(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase phrase -> "phrase " + phrase.clause().words();
            case Meaning.Synonyms synonyms -> {
                String term = "term " + String.join("=", synonyms.terms());
                yield synonyms.parts().isEmpty() ? term : term + " or " + String.join("+", synonyms.parts());
            }
            case Meaning.OfCourt court -> "court " + court.name();
            case Meaning.Words words ->
                "words "
                        + words.words().stream()
                                .map(same -> String.join("=", same))
                                .collect(Collectors.joining(" "));
            case Meaning.Field field -> "field " + field.clause().text();
            case Meaning.Value value -> "value " + value.clause().text();
            case Meaning.Not not -> "-" + told(not.meaning());
            case Meaning.Any any ->
                any.meanings().stream().map(MeaningsTests::told).collect(Collectors.joining(" or ", "(", ")"));
            case Meaning.All all ->
                all.meanings().stream().map(MeaningsTests::told).collect(Collectors.joining(" and ", "(", ")"));
        };
    }
}
