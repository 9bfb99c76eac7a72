package courtnotices.indexer.reading.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTitlesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "办法", "》办法《", "《办法", "办法》", "《办法。》", "《办法\n》"})
    void findsNoTitle(String text) {
        assertThat(MarkedTitles.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制定《甲办法》。                      | 甲办法
            《甲》、《乙》                        | 甲/乙
            # the outer title, whatever it quotes with
            《关于落实〈甲条例〉的意见》          | 关于落实〈甲条例〉的意见
            《关于落实《甲条例》的意见》          | 关于落实《甲条例》的意见
            # a mark without its partner marks nothing
            《甲办法，修订《乙办法》              | 乙办法
            甲办法》《乙办法》                    | 乙办法
            《 甲办法 》                          | 甲办法
            """)
    void findsTheOutermostTitles(String text, String expected) {
        List<Marked> titles = MarkedTitles.in(text);
        assertThat(titles.stream().map(Marked::title).collect(Collectors.joining("/")))
                .isEqualTo(expected);
        assertThat(titles).allSatisfy(title -> {
            assertThat(text.substring(title.start(), title.end()))
                    .startsWith("《")
                    .endsWith("》");
            assertThat(text.substring(title.start() + 1, title.end() - 1).strip())
                    .isEqualTo(title.title());
        });
    }
}
