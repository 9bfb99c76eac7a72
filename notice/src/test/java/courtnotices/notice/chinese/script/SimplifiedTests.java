package courtnotices.notice.chinese.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # neither has a character of these
            `` | `` | ``
            OR 35.93% | OR 35.93% | OR 35.93%
            # simplified already
            终本率 | 终本率 | 终本率
            # only traditional: changed by both
            終本率 | 终本率 | 终本率
            執行案款清理 “應填盡填” | 执行案款清理 “应填尽填” | 执行案款清理 “应填尽填”
            # by characters: 巡察 does not become 巡查
            巡察整改 | 巡察整改 | 巡察整改
            # in the standard of simplified text as well: changed only where the text is known to be traditional
            乾安县 | 干安县 | 乾安县
            # outside the basic plane, and signs
            𠮷、\ud83d\ude00 | 𠮷、\ud83d\ude00 | 𠮷、\ud83d\ude00
            """)
    void simplifies(String text, String everywhere, String whereTraditional) {
        assertThat(Simplified.everywhere(text)).isEqualTo(everywhere).hasSameSizeAs(text);
        assertThat(Simplified.whereTraditional(text)).isEqualTo(whereTraditional);
    }
}
