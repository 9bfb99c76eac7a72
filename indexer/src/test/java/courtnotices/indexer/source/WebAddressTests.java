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
            http://court.example:0/                         |
            http://court.example:65536/1.html               |
            http://court.example:99999999999/1.html         |
            http://court..example/                          |
            '#top'                                          |
            # the same page
            HTTP://Court.Example:80/a/../b#top              | http://court.example/b
            https://court.example:443                       | https://court.example/
            http://court.example/b;jsessionid=3F8A.n1?id=1  | http://court.example/b?id=1
            http://court.example/b;JSESSIONID=3F8A          | http://court.example/b
            http://court.example:65535/b?#top               | http://court.example:65535/b
            http://court.example/b?PHPSESSID=77&id=1        | http://court.example/b?id=1
            http://court.example/b?id=1&sid=5E0A6B1C2D3F4A7B | http://court.example/b?id=1
            http://court.example/b?sessionid=k3v9q0aat7bdm2h1 | http://court.example/b
            http://court.example/b?id=&&=1&c                | http://court.example/b?id&c
            # Chinese letters, spaces and broken escapes in a path
            http://court.example/公告/a b.html              | http://court.example/%E5%85%AC%E5%91%8A/a%20b.html
            http://court.example/100%/a.html                | http://court.example/100%25/a.html
            http://court.example/%41.html?,                 | http://court.example/A.html?,
            http://court.example/a ?b c                     | http://court.example/a%20?b%20c
            # another page
            http://court.example/b?sidebar=1                | http://court.example/b?sidebar=1
            http://court.example/list.asp?sid=12            | http://court.example/list.asp?sid=12
            http://court.example/list.asp?sid=2024050612345678 | http://court.example/list.asp?sid=2024050612345678
            http://court.example/list.asp?sid=xunchazhenggaigongkai | http://court.example/list.asp?sid=xunchazhenggaigongkai
            # parameters in their order, as they are
            http://court.example/b?page=2&class=%b9%ab&a=1  | http://court.example/b?page=2&class=%B9%AB&a=1
            http://court.example/b?v=a/../b&w=公告           | http://court.example/b?v=a/../b&w=%E5%85%AC%E5%91%8A
            http://court.example?u=http://a.example/?x=1    | http://court.example/?u=http://a.example/?x=1
            """)
    void hasOneFormForAPage(String address, String expected) {
        assertThat(WebAddress.of(address).orElse(null)).isEqualTo(expected);
    }

    @Test
    void isNotEndless() {
        assertThat(WebAddress.of("http://court.example/" + "a/".repeat(2_000))).isEmpty();
    }

    @Test
    void isOnAHostThatDnsCanKnow() {
        String label = "a".repeat(63);
        String longest = String.join(".", label, label, label, "b".repeat(61));

        assertThat(WebAddress.of("http://" + longest + "/")).isPresent();
        assertThat(WebAddress.of("http://" + longest + "b/")).isEmpty();
        assertThat(WebAddress.of("http://a" + label + ".example/")).isEmpty();
        assertThat(WebAddress.of("http://" + "a".repeat(610) + ".court.example/"))
                .isEmpty();
    }

    @Test
    void belongsToAHostWithItsPort() {
        assertThat(WebAddress.host("http://court.example/a")).isEqualTo("court.example");
        assertThat(WebAddress.host("http://127.0.0.1:8190/a")).isEqualTo("127.0.0.1:8190");
    }
}
