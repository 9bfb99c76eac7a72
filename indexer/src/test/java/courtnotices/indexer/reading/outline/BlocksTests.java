package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTests {

    private static final String FILLER = "院党组认真研究，明确责任，细化措施，限时办结，".repeat(20) + "确保落实。";

    @Test
    void cutsAtParagraphs() {
        assertThat(cuts("一、整改\n院党组认真研究。\n（一）学习")).containsExactly("一、|整改", "|院党组认真研究。", "（一）|学习");
    }

    @Test
    void leavesAShortParagraphWhole() {
        assertThat(cuts("1.学习不深。2.作风不实。")).containsExactly("1.|学习不深。2.作风不实。");
    }

    @Test
    void cutsAShortParagraphWhereAFindingIsFollowedByWhatWasDone() {
        assertThat(cuts("（一）学习方面。1.学习不深。学习9次。2.作风不实。约谈9人。3.加强管理。修订制度。"))
                .containsExactly("（一）|学习方面。", "1.|学习不深。学习9次。", "2.|作风不实。约谈9人。3.加强管理。修订制度。");
    }

    @Test
    void cutsALongParagraphWhereTheCountGoesOn() {
        assertThat(cuts(FILLER + "一、整改情况（一）学习方面1.学习不深。" + FILLER + "2.作风不实。二、下一步。"))
                .containsExactly("|" + FILLER, "一、|整改情况", "（一）|学习方面", "1.|学习不深。" + FILLER, "2.|作风不实。", "二、|下一步。");
    }

    @Test
    void cutsAtFeedbackAndAspectLabelsAfterASentence() {
        assertThat(cuts(FILLER + "第一方面问题：学习。反馈问题一：不深。问题2：不实。"))
                .containsExactly("|" + FILLER, "第一方面问题：|学习。", "反馈问题一：|不深。", "问题2：|不实。");
    }

    /** A label holds what another begins with: 1、 behind 反馈问题, （一） behind 问题. */
    @Test
    void cutsNoLabelInTwo() {
        for (String label : List.of("反馈问题1、", "问题一、", "问题（一）：", "（ 一 ）", "整改任务 1、")) {
            assertThat(cuts(label + "学习不深。" + FILLER)).containsExactly(label + "|学习不深。" + FILLER);
        }
    }

    @Test
    void endsABlockBeforeTheSpaceThatStandsForALineEnd() {
        assertThat(cuts("一、整改情况  （一）学习不深  学习9次。" + FILLER + "  （二）作风不实"))
                .containsExactly("一、|整改情况", "（一）|学习不深  学习9次。" + FILLER, "（二）|作风不实");
    }

    @Test
    void leavesALabelItsSpace() {
        assertThat(cuts("一、 （一）学习不深。" + FILLER)).containsExactly("一、 |", "（一）|学习不深。" + FILLER);
    }

    @Test
    void cutsNoLookAlikes() {
        String prose = FILLER + "少年审判(三合一)改革，示例〔2020〕328号，一、二审衔接，费用1.5亿元；明确如下：（1）限额；（2）程序。附件5.清单。第三方面军。";
        assertThat(cuts(prose)).containsExactly("|" + prose);
    }

    @Test
    void cutsNoNumberThatDoesNotGoOn() {
        String prose = "一、整改。" + FILLER + "三、下一步。";
        assertThat(cuts(prose)).containsExactly("一、|整改。" + FILLER + "三、下一步。");
    }

    @Test
    void tellsWholeParagraphsFromPieces() {
        List<Block> blocks = Blocks.of(Written.text("1.学习\n" + FILLER + "2.作风不实。"));
        assertThat(blocks).extracting(Block::wholeParagraph).containsExactly(true, false, false);
    }

    private static List<String> cuts(String lines) {
        PageText page = Written.text(lines);
        return Blocks.of(page).stream()
                .map(b -> page.text().substring(b.start(), b.words())
                        + "|"
                        + page.text().substring(b.words(), b.end()))
                .toList();
    }
}
