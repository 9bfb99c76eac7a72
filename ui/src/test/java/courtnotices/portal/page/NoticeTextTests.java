package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Change;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.Direction;
import courtnotices.notice.Inspection;
import courtnotices.notice.Observation;
import courtnotices.notice.Quote;
import courtnotices.notice.Rank;
import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.notice.document.Publication;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Links;
import courtnotices.search.result.NoticeDetail;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTextTests {

    private static final String ID = "0123456789abcdef";

    @Test
    void linksTheNumberThatAFigureWasReadFrom() {
        String text = "首行\n（一）终本率35.93%，同比下降9.4个百分点，位居全省第四。";
        assertThat(pieces(text, figure(text, "终本率35.93%，同比下降9.4个百分点", "35.93")))
                .containsExactly("首行", "（一）终本率", "[35.93%]", "，同比下降9.4个百分点，位居全省第四。");
    }

    /** The second of two equal numbers belongs to the second figure. */
    @Test
    void linksEachOfEqualNumbers() {
        String text = "评查案件30件，约谈法官30人。";
        assertThat(pieces(text, figure(text, "评查案件30件，约谈法官30人", "30"), figure(text, "评查案件30件，约谈法官30人", "30")))
                .containsExactly("评查案件", "[30件]", "，约谈法官", "[30人]", "。");
    }

    /** A place without a value, a value that is written otherwise: the words that hold it, but for the numbers of others. */
    @Test
    void linksAllOfTheSentenceWhereTheNumberCannotBeTold() {
        String text = "终本合格率排名全省第一，评查30件。";
        Observation place = new Observation(
                "终本合格率", null, null, "位", false, null, null, null, new Rank(1, "全省"), quote(text, "终本合格率排名全省第一，评查30件"));
        assertThat(pieces(text, figure(text, "评查30件", "30"), place)).containsExactly("[终本合格率排名全省第一，评查]", "[30件]", "。");
    }

    @Test
    void linksHowMuchAFigureMovedWhereThatIsAll() {
        String text = "上诉率同比下降0.6个百分点。";
        Observation change = new Observation(
                "上诉率",
                null,
                null,
                "%",
                false,
                null,
                null,
                new Change(Direction.DOWN, new BigDecimal("0.6"), "个百分点", "同比"),
                null,
                quote(text, "上诉率同比下降0.6个百分点"));
        assertThat(pieces(text, change)).containsExactly("上诉率同比下降", "[0.6个百分点]", "。");
    }

    @Test
    void beginsAParagraphWhereAnIssueBeginsWithinALine() {
        String text = "前文。问题一：甲。问题二：乙。后文。";
        List<NoticeText.Block> blocks =
                NoticeText.of(notice(text, issue(1, span(text, "问题一：甲。")), issue(2, span(text, "问题二：乙。"))));
        assertThat(blocks).extracting(NoticeText.Block::anchor).containsExactly(null, "issue-1", "issue-2", null);
    }

    private static List<String> pieces(String text, Observation... figures) {
        return NoticeText.of(notice(text, issue(1, new Span(0, text.length()), figures))).stream()
                .flatMap(block -> block.pieces().stream())
                .map(piece -> piece.figure() == null ? piece.words() : "[" + piece.words() + "]")
                .toList();
    }

    private static Observation figure(String text, String sentence, String value) {
        return new Observation(
                "数据", null, new BigDecimal(value), "%", false, null, null, null, null, quote(text, sentence));
    }

    private static Quote quote(String text, String sentence) {
        Span span = span(text, sentence);
        return new Quote(sentence, span.start(), span.end());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static IssueHit issue(int ordinal, Span span, Observation... figures) {
        return new IssueHit(
                ID + "-" + ordinal,
                new NoticeSummary(ID, null, null, Inspection.UNKNOWN),
                null,
                ordinal,
                ordinal + ".",
                List.of(),
                "问题",
                span,
                null,
                null,
                false,
                List.of(),
                List.of(),
                Arrays.asList(figures),
                0,
                new Links("", null, ""));
    }

    private static NoticeDetail notice(String text, IssueHit... issues) {
        return new NoticeDetail(document(text, issues.length), List.of(issues), new Links("", null, ""));
    }

    private static NoticeDocument document(String text, int issues) {
        return new NoticeDocument(
                ID,
                "hash",
                null,
                List.of(new Source("page.html", "text/html", null, "hash", null)),
                Map.of(),
                Publication.FIRST,
                null,
                null,
                null,
                null,
                null,
                Inspection.UNKNOWN,
                ClaimedTotals.NONE,
                Contact.NONE,
                text,
                issues,
                List.of(),
                List.of(),
                List.of());
    }
}
