package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<!DOCTYPE html>", "整改", "PK", "PDF-1.7", " %PDF-1.7", "GIF", "关于整改情况的通报"})
    void takesTextForNothingElse(String text) {
        assertThat(Binary.kindOf(text.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            255044462d312e37     | a PDF document
            504b030414000600     | a ZIP archive or Office document
            d0cf11e0a1b11ae1     | an old Office document
            1f8b0800             | a gzip archive
            89504e470d0a1a0a     | a picture
            474946383961         | a picture
            ffd8ffe000104a464946 | a picture
            7f454c46             | a program
            """)
    void namesAFileByItsFirstBytes(String hex, String kind) {
        assertThat(Binary.kindOf(HexFormat.of().parseHex(hex))).isEqualTo(kind);
    }
}
