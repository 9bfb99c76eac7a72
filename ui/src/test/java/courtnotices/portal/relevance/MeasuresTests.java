package courtnotices.portal.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasuresTests {

    private static final IssueKey ABOUT = new IssueKey("a", 1);
    private static final IssueKey MENTIONS = new IssueKey("a", 2);
    private static final IssueKey OTHER = new IssueKey("a", 3);
    private static final JudgedQuery QUERY = new JudgedQuery("w01", Kind.WORD, "终本率", Map.of(ABOUT, 3, MENTIONS, 1));

    @Test
    void theBestOrderIsOne() {
        assertThat(Measures.of(QUERY, List.of(ABOUT, MENTIONS, OTHER))).isEqualTo(new Measures(1, 1));
    }

    @Test
    void aLaterPlaceIsWorthLess() {
        // (1 + 7 / log2 3) / (7 + 1 / log2 3)
        assertThat(Measures.of(QUERY, List.of(MENTIONS, ABOUT)).ndcg()).isCloseTo(0.7098, within(0.0001));
    }

    @Test
    void theEleventhPlaceGainsNothingAndTheTwentyFirstIsNotRecalled() {
        List<IssueKey> others = IntStream.rangeClosed(11, 20)
                .mapToObj(i -> new IssueKey("b", i))
                .toList();
        List<IssueKey> eleventh =
                Stream.concat(others.stream(), List.of(ABOUT).stream()).toList();
        List<IssueKey> twentyFirst =
                Stream.of(others, others, List.of(ABOUT)).flatMap(List::stream).toList();
        assertThat(Measures.of(QUERY, eleventh)).isEqualTo(new Measures(0, 0.5));
        assertThat(Measures.of(QUERY, twentyFirst)).isEqualTo(new Measures(0, 0));
    }

    @Test
    void anEmptyAnswerIsWorthNothing() {
        assertThat(Measures.of(QUERY, List.of())).isEqualTo(new Measures(0, 0));
    }
}
