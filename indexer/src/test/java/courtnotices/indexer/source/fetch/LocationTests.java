package courtnotices.indexer.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTests {

    private static final String ADDRESS = "http://court.example/tzgg/a.html?id=1";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b.html?x=1                 | http://court.example/tzgg/b.html?x=1
            /b c.html                  | http://court.example/b%20c.html
            ?id=2                      | http://court.example/tzgg/a.html?id=2
            //www.court.example/       | http://www.court.example/
            https://court.example/a#b  | https://court.example/a#b
            ..\\news\\1.html           | http://court.example/news/1.html
            http:\\\\court.example\\x   | http://court.example/x
            /go?to=\\a{1}"2            | http://court.example/go?to=%5Ca%7B1%7D%222
            /100%/a%20b.html           | http://court.example/100%25/a%20b.html
            http://[court/             | http://[court/
            """)
    void leadsWhereABrowserGoes(String target, String expected) {
        assertThat(Location.of(ADDRESS, target)).isEqualTo(expected);
    }

    @Test
    void givesChineseLettersBackAsTheyWereSent() {
        assertThat(Location.of(ADDRESS, sent("/公告.html", StandardCharsets.UTF_8)))
                .isEqualTo("http://court.example/%E5%85%AC%E5%91%8A.html");
        assertThat(Location.of(ADDRESS, sent("/公告.html", Charset.forName("GBK"))))
                .isEqualTo("http://court.example/%B9%AB%B8%E6.html");
    }

    private static String sent(String target, Charset charset) {
        return new String(target.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
