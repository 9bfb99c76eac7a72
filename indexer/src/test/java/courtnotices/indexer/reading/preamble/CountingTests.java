package courtnotices.indexer.reading.preamble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Issue;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingTests {

    @ParameterizedTest
    @CsvSource({"院党组高度重视整改。, 9", "巡察组反馈了3个方面9项28个问题。, 28", "巡察组反馈了3个方面9项28个问题。, 9", "巡察组反馈了3个方面9项28个问题。, 3"})
    void remarksOnNothingWhereTheNumbersAgree(String words, int read) {
        assertThat(Counting.of(claims(words), issues(read))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 49, 51, 55})
    void doubtsWhatIsNear(int read) {
        assertThat(Counting.of(claims("巡察组反馈了50个问题。"), issues(read)))
                .containsExactly(new Remark(
                        "issue",
                        RemarkLevel.WARNING,
                        "says 50 problems, " + read + " read",
                        new Quote("50个问题", 6, 11)));
    }

    @Test
    void onlyTellsWhatIsFarApart() {
        assertThat(Counting.of(claims("巡察组反馈了79个问题。"), issues(11)))
                .containsExactly(new Remark(
                        "issue",
                        RemarkLevel.INFO,
                        "says 79 problems and tells of them under 11 headings",
                        new Quote("79个问题", 6, 11)));
    }

    private static Claims claims(String words) {
        PageText page = Written.text(words);
        return Claims.of(page, List.of(new Span(0, words.length())));
    }

    private static List<Issue> issues(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(ordinal -> new Issue(
                        ordinal,
                        "",
                        List.of(),
                        "学习不够",
                        "",
                        new Span(0, 0),
                        null,
                        null,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }
}
