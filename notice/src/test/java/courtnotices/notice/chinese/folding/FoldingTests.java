package courtnotices.notice.chinese.folding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    /** What normalising is about, beside characters that it leaves alone. */
    private static final String TELLING =
            " \u3000\u00a0\t\n\r\u2028\u200b\u200e\ufeff\u00ad\u0000\u0085\ufdd0\ufffeＡｚ０９％＋．（）“”：；、。〔〕终本率aZ09\ud842\udfb7\ud83d";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "一、整改情况：“两个责任”落实不力；‘三重一大’制度…",
                "〔2020〕328号《关于〈办法〉的通知》",
                "（一）全市法院，终本率35.93%！？",
                "1.标题。一是……",
                "\ud842\udfb7林区"
            })
    void leavesAPagesWordsAlone(String text) {
        assertThat(Folding.normalise(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # letters, digits and signs of numbers become half-width
            （１）针对３５．９％ | （1）针对35.9%
            ＡＢｃ＋Ｎ | ABc+N
            # every kind of space is one, at the edges none
            '\u3000\u3000一、\u3000\u3000整改' | 一、 整改
            'a\u00a0\u00a0b\u2003c \t d' | a b c d
            ' \u3000' | ''
            # the glue of word processors and copy protection goes, without a space in its place
            终\u200b本\ufeff率\u00ad偏\u2060高\u202e | 终本率偏高
            '终 \u200b 本' | 终 本
            # the index marks highlights with noncharacters: no page may bring its own
            \ufdd0终本\ufdd1率\uffff | 终本率
            # control characters of both blocks
            终\u0001本\u001b率\u007f偏\u0080高\u009f | 终本率偏高
            """)
    void normalises(String text, String expected) {
        assertThat(Folding.normalise(text)).isEqualTo(expected);
    }

    @Test
    void takesLineEndsForSpaces() {
        assertThat(Folding.normalise("整改\r\n情况\n")).isEqualTo("整改 情况");
        assertThat(Folding.normalise("整改\u2028情况 ")).isEqualTo("整改 情况");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # words, titles and years stay
            终本率35.93% | 终本率35.93%
            《办法》〔2020〕328号… | 《办法》〔2020〕328号…
            一是清理、核对。 | 一是清理、核对。
            # quotes of every kind
            “两个责任”「两个责任」„两个责任‟〝两个责任〞＂ | "两个责任""两个责任""两个责任""两个责任""
            ‘终本’『终本』＇ | '终本''终本''
            # brackets, and full-width punctuation
            （一）【公告】 | (一)[公告]
            整改情况：是，否；！？ | 整改情况:是,否;!?
            ＡＢｃ１２％＋＝～ | ABc12%+=-
            # dots and dashes
            克孜勒苏·柯尔克孜．１﹒２ | 克孜勒苏.柯尔克孜.1.2
            1—10月–8月―9月－〜～ | 1-10月-8月-9月---
            # the half-width full stop ends a sentence as the full-width one
            整改完成｡ | 整改完成。
            一\u3000二\u00a0三 | 一 二 三
            """)
    void folds(String text, String expected) {
        assertThat(Folding.fold(text)).isEqualTo(expected);
    }

    @Test
    void foldsEveryCharacterToOneInItsPlace() {
        StringBuilder all = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            String one = String.valueOf((char) c);
            all.append(one);
            folded.append(Folding.fold(one));
            assertThat(Folding.fold(one)).as("U+%04X", c).hasSize(1);
        }
        assertThat(Folding.fold(all)).hasSameSizeAs(all).isEqualTo(folded.toString());
        assertThat(Folding.fold(folded)).as("folded twice").isEqualTo(folded.toString());
    }

    @Test
    void foldsNoHanCharacterAndNoAscii() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (c < 0x7f || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                assertThat(Folding.fold(String.valueOf((char) c))).isEqualTo(String.valueOf((char) c));
            }
        }
    }

    @Test
    void normalisesTwiceAsOnce() {
        Random random = new Random(20_240_823);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            String normal = Folding.normalise(text);
            assertThat(Folding.normalise(normal)).as(escaped(text)).isEqualTo(normal);
            assertThat(normal.length()).as(escaped(text)).isLessThanOrEqualTo(text.length());
            assertThat(normal)
                    .as(escaped(text))
                    .doesNotStartWith(" ")
                    .doesNotEndWith(" ")
                    .doesNotContain("  ")
                    .doesNotContainPattern("[\\t\\n\\r\\u00a0\\u3000\\u200b\\ufdd0\\ufdd1\\p{Cc}]");
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            boolean telling = random.nextInt(3) > 0;
            text.append(telling ? TELLING.charAt(random.nextInt(TELLING.length())) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("%04x ".formatted(c)));
        return out.toString();
    }
}
