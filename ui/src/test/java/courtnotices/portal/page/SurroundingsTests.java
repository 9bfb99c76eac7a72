package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence around a quote, which stands between [ and ]. */
class SurroundingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            一是整改。截至8月，全市法院[合格率98%]，居第三。二是 | 截至8月，全市法院 | ，居第三。
            [合格率98%] | ~~ | ~~
            [合格率98%]。二是 | ~~ | 。
            标题⏎　　合格率[98%]⏎二是 | 合格率 | ~~
            上半年；合格率[98%]；下半年 | 合格率 | ；
            """)
    void goesToTheEndsOfTheSentence(String text, String before, String after) {
        assertThat(of(text.replace('⏎', '\n'))).isEqualTo(new Surroundings(before, after));
    }

    @Test
    void isCutWhereASentenceHasNoEnd() {
        Surroundings sentence = of("长".repeat(1_000) + "[98%]" + "长".repeat(1_000));
        assertThat(sentence.before()).hasSize(242).startsWith("……长");
        assertThat(sentence.after()).hasSize(242).endsWith("长……");
    }

    private static Surroundings of(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replaceAll("[\\[\\]]", "");
        return Surroundings.of(text, new Quote(text.substring(start, end), start, end));
    }
}
