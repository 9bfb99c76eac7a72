package courtnotices.notice.chinese.numeral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "三合", // of (三合一)
                "第十",
                "万", // a unit of quantities, not of labels and counts
                "二二",
                "二〇二四", // a year, digit by digit
                "五零",
                "十十",
                "十百",
                "一十百",
                "百一百",
                "零十",
                "1234567890", // a telephone number
                "3.5",
                "-1",
                "１２", // folded text has no such digits
                "1二",
                "十 二"
            })
    void readsNoNumber(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one digit
            〇, 0
            零, 0
            一, 1
            两, 2
            九, 9
            # tens with and without their digit
            十, 10
            十二, 12
            一十二, 12
            二十, 20
            九十九, 99
            # hundreds and thousands, with a gap and without
            一百, 100
            两百, 200
            一百零五, 105
            一百一十, 110
            二百〇三, 203
            一百二十三, 123
            一千零一, 1001
            一千零一十, 1010
            一千二百三十四, 1234
            # Arabic digits
            0, 0
            37, 37
            007, 7
            999999999, 999999999
            """)
    void reads(String numeral, int value) {
        assertThat(Numerals.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 一
            10, 十
            12, 十二
            20, 二十
            99, 九十九
            100, 一百
            105, 一百零五
            110, 一百一十
            112, 一百一十二
            999, 九百九十九
            """)
    void writes(int number, String numeral) {
        assertThat(Numerals.written(number)).isEqualTo(numeral);
    }

    @Test
    void readsAllThatItWrites() {
        for (int number = 1; number <= 999; number++) {
            assertThat(Numerals.parse(Numerals.written(number))).hasValue(number);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1000})
    void writesNoOtherNumber(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Numerals.written(number));
    }
}
