package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTests {

    private static final String TEXT = "现将巡察整改情况公布如下。院党组召开会议9次，制定措施63条，清理执行案款861笔。";
    private static final String TRADITIONAL = "現將巡察整改情形公布如下。院黨組召開會議9次，制定措施63條，清理執行案款861筆。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # written in | server says | page says | is read in
            UTF-8        | -           | -          | UTF-8
            # declared wrongly: valid UTF-8 is UTF-8
            UTF-8        | gb2312      | gb2312     | UTF-8
            UTF-8        | iso-8859-1  | big5       | UTF-8
            # GBK, declared nowhere, rightly, and wrongly
            GBK          | -           | -          | GB18030
            GBK          | gbk         | -          | GB18030
            GBK          | -           | gb2312     | GB18030
            GBK          | -           | GB_2312-80 | GB18030
            GBK          | utf-8       | -          | GB18030
            GBK          | -           | utf-8      | GB18030
            GBK          | -           | utf-16     | GB18030
            GBK          | UTF-16LE    | -          | GB18030
            # any bytes are valid in these, and most GBK is in those
            GBK          | iso-8859-1  | -          | GB18030
            GBK          | -           | windows-1252 | GB18030
            GBK          | big5        | -          | GB18030
            GBK          | -           | euc-kr     | GB18030
            # a name that is none
            GBK          | no:such     | x          | GB18030
            GBK          | -           | ----       | GB18030
            """)
    void readsSimplifiedTextAsItIsWritten(String written, String server, String page, String expected) {
        byte[] bytes = declared(page, TEXT).getBytes(Charset.forName(written));
        Charset charset = Charsets.of(bytes, server);
        assertThat(charset).isEqualTo(Charset.forName(expected));
        assertThat(new String(bytes, charset)).contains(TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -    | -
            big5 | -
            -    | big5
            -    | gb2312
            """)
    void readsBig5(String server, String page) {
        byte[] bytes = declared(page, TRADITIONAL).getBytes(Charset.forName("Big5"));
        assertThat(new String(bytes, Charsets.of(bytes, server))).contains(TRADITIONAL);
    }

    @Test
    void readsWhatOnlyGb18030CanWrite() {
        byte[] bytes = declared("gb2312", TEXT + "㵲溪法庭𠮷").getBytes(Charset.forName("GB18030"));
        assertThat(new String(bytes, Charsets.of(bytes, null))).contains("㵲溪法庭𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void followsAByteOrderMarkWhateverIsDeclared(String written) {
        byte[] bytes = ("\ufeff" + declared("gb2312", TEXT)).getBytes(Charset.forName(written));
        assertThat(Charsets.of(bytes, "gbk")).isEqualTo(Charset.forName(written));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void readsUtf8ThatWasCutInsideACharacter(int missing) {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - missing);
        assertThat(Charsets.of(cut, null)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Charsets.of(cut, "gbk")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void readsGbkThatWasCutInsideACharacter() {
        byte[] whole = TEXT.getBytes(Charset.forName("GBK"));
        assertThat(Charsets.of(Arrays.copyOf(whole, whole.length - 1), "gb2312"))
                .isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void readsNoBytesAsUtf8() {
        assertThat(Charsets.of(new byte[0], null)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void survivesEveryEncodingThatAServerCanName() {
        byte[] bytes = TEXT.getBytes(Charset.forName("GBK"));
        for (String name : Charset.availableCharsets().keySet()) {
            assertThatCode(() -> Charsets.of(bytes, name)).as(name).doesNotThrowAnyException();
        }
    }

    private static String declared(String charset, String text) {
        return charset == null
                ? text
                : "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">" + text;
    }
}
