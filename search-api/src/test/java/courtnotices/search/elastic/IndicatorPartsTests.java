package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.catalogue.Lexicon;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorPartsTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # what is left of a term is one character or nothing: the term alone tells no rate
            终本率, -
            # begins with no term
            上诉率, -
            # no indicator
            司法建议采纳, -
            司法建议采纳率, 司法建议 采纳
            三个规定填报率, 三个规定 填报
            终本合格率, 终本 合格
            """)
    void areATermAndWhatIsMeasuredOfIt(String name, String parts) {
        assertThat(IndicatorParts.of(name, Lexicon.bundled()))
                .isEqualTo(parts == null ? List.of() : Arrays.asList(parts.split(" ")));
    }
}
