package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # closes nowhere
            “落实不力          | -1
            （落实”不力        | -1
            “落实“三个规定”不力 | -1
            # nested, of one kind and of two
            “落实“三个规定”不力”的问题 | 11
            ‘落实“三个规定”不力’的问题 | 11
            《关于〈办法〉的通知》已印发 | 10
            （一（二）三）四   | 6
            # straight quotes close at the next one
            "落实"不力"        | 3
            '落实'不力         | 3
            """)
    void closesAtTheMatchingMark(String text, int closing) {
        assertThat(Quotes.closing(text, 0, text.length())).isEqualTo(closing);
    }

    @Test
    void looksNoFurtherThanItsLimits() {
        String text = "“落实”不力”";
        assertThat(Quotes.closing(text, 0, 3)).isEqualTo(-1);
        assertThat(Quotes.closing("“" + "长".repeat(298) + "”", 0, 300)).isEqualTo(-1 + 300);
        assertThat(Quotes.closing("“" + "长".repeat(299) + "”", 0, 301)).isEqualTo(-1);
    }

    @Test
    void knowsWhatOpens() {
        assertThat("“‘「『《〈（([【".chars().allMatch(c -> Quotes.isOpening((char) c)))
                .isTrue();
        assertThat("”’」』》〉）)]】\"'一".chars().noneMatch(c -> Quotes.isOpening((char) c)))
                .isTrue();
    }
}
