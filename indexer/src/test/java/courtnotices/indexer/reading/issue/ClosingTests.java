package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
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
                // a measure still to come
                "整改情况：\n一是学习。\n通过督促整改，清理案件33件。\n二是评查。",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "学习9次。下一步，我院党组将巩固巡察整改成果。",
                "学习9次。\n下一步，将继续选派驻村干部，帮助贫困户42户。",
                "下一步，我院党组将巩固巡察整改成果。",
            })
    void leavesTheLastIssueWhole(String own) {
        assertThat(Closing.withoutOutlook(own, new Span(0, own.length()), List.of()))
                .isEqualTo(new Span(0, own.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步，我院党组将持续巩固巡察整改成果。",
                "下一步，院党组将坚持标本兼治，抓好后续工作。",
                "今后，我院将以此次巡察为契机，常抓不懈。",
                "下一步工作打算\n持续发力。",
                "下一阶段工作安排：",
            })
    void cutsOffWhatLooksAheadForTheWholeNotice(String outlook) {
        String own = "学习9次。\n制定制度1项。\n" + outlook;
        assertThat(Closing.withoutOutlook(Folding.fold(own), new Span(0, own.length()), List.of())
                        .of(own))
                .isEqualTo("学习9次。\n制定制度1项。");
    }

    @Test
    void leavesAnOutlookThatOtherIssuesHaveToo() {
        String text = "学习9次。\n下一步，持续巩固整改成效。\n约谈9人。\n下一步，持续抓好整改工作。";
        Span other = new Span(0, text.indexOf("\n约谈"));
        Span last = new Span(text.indexOf("约谈"), text.length());
        assertThat(Closing.withoutOutlook(text, last, List.of(other))).isEqualTo(last);
        assertThat(Closing.withoutOutlook(text, last, List.of()).of(text)).isEqualTo("约谈9人。");
    }

    private static String without(String own, String after) {
        String before = "（一）学习\n";
        String text = before + own + after;
        Span span = new Span(before.length(), before.length() + own.length());
        return Closing.without(text, span).of(text);
    }
}
