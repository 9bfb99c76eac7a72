package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # written as Tika writes them
            decimal                      | %1.      | 2   | 2.
            upperRoman                   | %1.      | 2   | 2.
            # in Chinese
            chineseCounting              | %1、     | 2   | 二、
            chineseCountingThousand      | （%1）   | 10  | （十）
            chineseCountingThousand      | （%1）   | 12  | （十二）
            japaneseCounting             | 第%1部分 | 20  | 第二十部分
            japaneseCounting             | %1、     | 31  | 三十一、
            japaneseCounting             | %1、     | 105 | 一百零五、
            japaneseCounting             | %1、     | 110 | 一百一十、
            decimalEnclosedCircle        | %1       | 2   | ②
            decimalEnclosedCircleChinese | %1       | 21  | (21)
            decimalEnclosedParen         | %1       | 3   | (3)
            """)
    void writesAWordNumberInItsForm(String form, String text, String number, String expected) {
        assertThat(counted(
                        "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + form + "\"/><w:lvlText w:val=\"" + text
                                + "\"/></w:lvl>",
                        number))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            japaneseCounting | decimal          | 一.1
            decimal          | japaneseCounting | 1.一
            """)
    void writesEachPlaceInTheFormOfItsOwnLevel(String first, String second, String expected) {
        assertThat(counted(
                        "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + first
                                + "\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"" + second
                                + "\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>",
                        "1"))
                .isEqualTo(expected);
    }

    /** The level's text with its places filled by {@code number}, as Tika does it, in the forms of the level. */
    private static String counted(String levels, String number) {
        String xml = "<w:numbering xmlns:w=\"x\"><w:abstractNum>" + levels + "</w:abstractNum></w:numbering>";
        String marked = new String(WordNumbers.marked(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        String text = marked.replaceFirst("(?s).*<w:lvlText w:val=\"([^\"]*)\".*", "$1");
        return WordNumbers.written(text.replaceAll("%\\d", number));
    }
}
