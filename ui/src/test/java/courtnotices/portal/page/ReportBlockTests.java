package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportBlockTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        '# Speed'                    ; '<h2>Speed</h2>'                                        ; false
        'a <script>x</script>'       ; '<p>a &lt;script&gt;x&lt;/script&gt;</p>'               ; false
        '[a](javascript:x)'          ; '<p><a rel="nofollow" href="">a</a></p>'                ; false
        '| a | |\n| - | --: |\n| 1 | met |' ; '<th scope="col">a</th><td></td>'                ; true
        """)
    void tellsReportsWithoutTheirMarkup(String markdown, String html, boolean table) {
        ReportBlock block = ReportBlock.of(markdown).getFirst();
        assertThat(block.html().replace("\n", "")).contains(html);
        assertThat(block.table()).isEqualTo(table);
    }
}
