package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTests {

    /** # stands for a hidden character. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | ``
            收案12件 | 收案12件
            # brackets hold figures
            收案12件（其中执行5件） | 收案12件(其中执行5件)
            印发《2024年度方案》12份 | 印发《########》12份
            开展“2+3”活动12次 | 开展"###"活动12次
            # nested, of the same and of another kind
            “落实“三个规定”” | "########"
            《关于〈办法〉的通知》 | 《#########》
            # without a partner nothing is hidden
            开展“活动12次 | 开展"活动12次
            活动”12次 | 活动"12次
            # straight quotes
            开展"2+3"活动 | 开展"###"活动
            """)
    void hidesTitlesAndQuotes(String text, String expected) {
        String masked = Masks.of(text, Folding.fold(text));
        assertThat(masked.replace(Masks.HIDDEN, '#')).isEqualTo(expected);
        assertThat(masked).hasSameSizeAs(text);
    }
}
