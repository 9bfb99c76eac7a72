package courtnotices.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing that can be asked for
            mailto:a@court.example                          |
            javascript:void(0)                              |
            ftp://court.example/a                           |
            http:///a                                       |
            http://user:word@court.example/                 |
            http://court.example:port/                      |
            '#top'                                          |
            # the same page
            HTTP://Court.Example:80/a/../b#top              | http://court.example/b
            https://court.example:443                       | https://court.example/
            http://court.example/b;jsessionid=3F8A.n1?id=1  | http://court.example/b?id=1
            http://court.example/b;JSESSIONID=3F8A          | http://court.example/b
            http://court.example/b?id=1&sid=77              | http://court.example/b?id=1
            http://court.example/b?PHPSESSID=77             | http://court.example/b
            # Chinese letters, spaces and broken escapes in a path
            http://court.example/公告/a b.html              | http://court.example/%E5%85%AC%E5%91%8A/a%20b.html
            http://court.example/100%/a.html                | http://court.example/100%25/a.html
            # another page
            http://court.example/b?sidebar=1                | http://court.example/b?sidebar=1
            """)
    void hasOneFormForAPage(String address, String expected) {
        assertThat(WebAddress.of(address).orElse(null)).isEqualTo(expected);
    }

    @Test
    void isNotEndless() {
        assertThat(WebAddress.of("http://court.example/" + "a/".repeat(2_000))).isEmpty();
    }

    @Test
    void belongsToAHostWithItsPort() {
        assertThat(WebAddress.host("http://court.example/a")).isEqualTo("court.example");
        assertThat(WebAddress.host("http://127.0.0.1:8190/a")).isEqualTo("127.0.0.1:8190");
    }
}
