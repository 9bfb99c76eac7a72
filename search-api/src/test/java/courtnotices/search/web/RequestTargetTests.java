package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import courtnotices.search.query.BadQueryException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

class RequestTargetTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/issues",
                "/api/v1/issues?q=%E7%BB%88%E6%9C%AC+%22a%22&court!=x",
                "/api/v1/issues?q=a=b&&c",
                "/api/v1/issues/a%2Fb?",
                "*"
            })
    void leavesAddressesAloneThatAreAsTheStandardSays(String address) {
        assertThat(RequestTarget.escaped(address)).isEqualTo(address);
    }

    /** As curl sends what was typed in a terminal. */
    @Test
    void takesChineseAsItIsTyped() {
        assertThat(RequestTarget.escaped(bytes("/issues?q=终本率&court=海陵区", StandardCharsets.UTF_8)))
                .isEqualTo("/issues?q=%E7%BB%88%E6%9C%AC%E7%8E%87&court=%E6%B5%B7%E9%99%B5%E5%8C%BA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '~', textBlock = """
            "终本" %22%E7%BB%88%E6%9C%AC%22
            a|b a%7Cb
            [1]^{2}<3>\\` %5B1%5D%5E%7B2%7D%3C3%3E%5C%60
            """)
    void escapesWhatMayNotStandInAnAddress(String typed, String escaped) {
        assertThat(RequestTarget.escaped(bytes("/?q=" + typed, StandardCharsets.UTF_8)))
                .isEqualTo("/?q=" + escaped);
    }

    @Test
    void escapesControls() {
        assertThat(RequestTarget.escaped("/?q=a\u0000b\u007f")).isEqualTo("/?q=a%00b%7F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "%", "%z1", "%1", "%%", "%-1", "%+1"})
    void namesTheParameterWhosePercentSignIsNoEscape(String value) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> RequestTarget.escaped("/api/v1/issues?size=1&court!=" + value + "&q=a"))
                .withMessageContaining("written %25")
                .extracting(BadQueryException::parameter)
                .isEqualTo("court!");
    }

    /** GBK, the first half of a character, an overlong slash, half of a surrogate pair. */
    @ParameterizedTest
    @ValueSource(strings = {"%D6%D5%B1%BE", "%E7%BB", "%C0%AF", "%ED%A0%80"})
    void namesTheParameterWhoseBytesAreNoText(String value) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> RequestTarget.escaped("/api/v1/issues?q=" + value))
                .withMessageContaining("UTF-8")
                .extracting(BadQueryException::parameter)
                .isEqualTo("q");
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> RequestTarget.escaped("/?q=" + bytes("终本", Charset.forName("GBK"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/issues/%zz", "/%ff?q=a", "/?%ff=1", "/?" + "<script>%" + "=1", "/?%"})
    void repeatsNothingOfWhatHasNoName(String address) {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> RequestTarget.escaped(address))
                .satisfies(
                        refusal -> assertThat(refusal.getStatusCode().value()).isEqualTo(400))
                .withMessageContaining("the address holds")
                .withMessageNotContaining("script");
    }

    private static String bytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
