package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "整改情况：学习9次。",
                // the issue's own first words
                "通过集中整改，学习9次。",
                // inside a paragraph, and of something else
                "整改情况：学习9次。通过半年整改，风气好转。",
                "整改情况：学习9次。\n通过走访，化解矛盾3件。\n经过评查，发现瑕疵9处。",
            })
    void leavesAnIssueWhole(String own) {
        assertThat(without(own, "")).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经过半年的集中整改，风气好转。",
                "经过整改，风气好转。",
                "总的来看，整改取得成效。",
                "综上，整改取得成效。",
                "虽然集中整改取得成效，但仍有差距。",
                "在肯定成绩的同时，也看到不足。",
            })
    void cutsASummaryOff(String summary) {
        assertThat(without("整改情况：学习9次。\n制定制度1项。\n" + summary + "\n继续努力。", "")).isEqualTo("整改情况：学习9次。\n制定制度1项。");
    }

    @Test
    void looksNoFurtherThanTheIssue() {
        assertThat(without("学习9次。", "\n经过半年的集中整改，风气好转。")).isEqualTo("学习9次。");
    }

    private static String without(String own, String after) {
        String before = "（一）学习\n";
        String text = before + own + after;
        Span span = new Span(before.length(), before.length() + own.length());
        return Closing.without(text, span).of(text);
    }
}
