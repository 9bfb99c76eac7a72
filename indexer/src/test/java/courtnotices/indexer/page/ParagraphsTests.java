package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTests {

    private static final float SIZE = 10;

    @Test
    void makesNothingOfNothing() {
        assertThat(Paragraphs.of(List.of())).isEmpty();
    }

    @Test
    void keepsShortLinesApart() {
        assertThat(joined("""
                示例县人民法院党组
                关于巡察整改进展情况的通报
                一、整改情况
                （一）学习不深
                """)).containsExactly("示例县人民法院党组", "关于巡察整改进展情况的通报", "一、整改情况", "（一）学习不深");
    }

    @Test
    void joinsLinesUpToTheNextIndent() {
        assertThat(joined("""
                　　县委第一巡察组对县法院党组开展了巡察。
                5月6日反馈意见。现将整改情况公布如下：院
                党组开会9次。
                　　一、整改情况
                　　（一）学习不深。院党组每月集中学习两次，
                全年共24次。
                """))
                .containsExactly(
                        "县委第一巡察组对县法院党组开展了巡察。5月6日反馈意见。现将整改情况公布如下：院党组开会9次。", "一、整改情况", "（一）学习不深。院党组每月集中学习两次，全年共24次。");
    }

    @Test
    void endsAFullLineThatAnIndentFollows() {
        assertThat(joined("""
                　　院党组召开会议九次制定措施六十三条共
                　　二是清理案款共计八百六十一笔并督办。
                　　三是查岗六次。
                　　四是评查。
                """)).containsExactly("院党组召开会议九次制定措施六十三条共", "二是清理案款共计八百六十一笔并督办。", "三是查岗六次。", "四是评查。");
    }

    @Test
    void takesAFullStopForTheEndWhereNothingElseTells() {
        assertThat(joined("""
                院党组召开会议9次，制定措施63条，清理执行
                案款861笔，并逐一督办落实到位，件件有回音。
                通过整改，干警的作风有了明显的好转，群众更
                加满意。
                """))
                .containsExactly("院党组召开会议9次，制定措施63条，清理执行案款861笔，并逐一督办落实到位，件件有回音。", "通过整改，干警的作风有了明显的好转，群众更加满意。");
    }

    @Test
    void takesAWiderGapForTheEndWhereParagraphsAreSpaced() {
        assertThat(joined("""
                院党组召开会议9次，制定措施63条，清理执行
                案款861笔，并逐一督办落实到位，件件有回音。
                年底再查。

                通过整改，干警的作风有了明显的好转，群众更
                加满意。

                下一步，院党组将持续用力。
                """))
                .containsExactly(
                        "院党组召开会议9次，制定措施63条，清理执行案款861笔，并逐一督办落实到位，件件有回音。年底再查。",
                        "通过整改，干警的作风有了明显的好转，群众更加满意。",
                        "下一步，院党组将持续用力。");
    }

    @Test
    void knowsALineAsFullWhereTheNextWordHadNoRoom() {
        assertThat(joined("""
                一是办结案件并清理历年积压的执行案款累计
                1,234,567.89元，占比
                （九成）。
                """)).containsExactly("一是办结案件并清理历年积压的执行案款累计1,234,567.89元，占比", "（九成）。");
        assertThat(joined("""
                院党组多次组织全院干警分批次认真学习并讨论
                最高人民法院有关执行工作的新规定以及
                《办法》并逐条对照落实。
                """)).containsExactly("院党组多次组织全院干警分批次认真学习并讨论最高人民法院有关执行工作的新规定以及《办法》并逐条对照落实。");
    }

    @Test
    void beginsANewParagraphAtALabelWhereNothingIsIndented() {
        assertThat(joined("""
                （一）关于理论学习不够深入、制度不健全的问题
                1.院党组召开会议，研究部署学习工作，共计9次
                2.修订制度。
                """)).containsExactly("（一）关于理论学习不够深入、制度不健全的问题", "1.院党组召开会议，研究部署学习工作，共计9次", "2.修订制度。");
    }

    @Test
    void takesNoDecimalForALabel() {
        assertThat(joined("""
                院党组召开会议，清理历年积压的执行案款，共计
                1.5亿元。
                """)).containsExactly("院党组召开会议，清理历年积压的执行案款，共计1.5亿元。");
    }

    @Test
    void leavesTheSignOffAlone() {
        assertThat(joined("""
                　　下一步，院党组将持续用力，把整改抓实抓
                牢，件件有回音。
                　　　　　　　　　　　中共示例县人民法院党组
                　　　　　　　　　　　　　　2024年3月1日印发
                """)).containsExactly("下一步，院党组将持续用力，把整改抓实抓牢，件件有回音。", "中共示例县人民法院党组", "2024年3月1日印发");
    }

    @Test
    void joinsOverTheEdgeOfAPage() {
        List<PrintedLine> lines = new ArrayList<>(printed(1, "　　院党组召开会议9次，制定措施63条，清理案\n"));
        lines.addAll(printed(2, "款861笔。\n　　二是查岗。\n"));
        assertThat(Paragraphs.of(lines)).containsExactly("院党组召开会议9次，制定措施63条，清理案款861笔。", "二是查岗。");
    }

    @Test
    void keepsASpaceBetweenWordsOfLetters() {
        assertThat(joined("""
                court notices of the whole country and
                province
                """)).containsExactly("court notices of the whole country and province");
    }

    private static List<String> joined(String page) {
        return Paragraphs.of(printed(1, page));
    }

    /** Lines as they stand: a wide space is an indent of one character, an empty line half a line of space. */
    private static List<PrintedLine> printed(int page, String text) {
        List<PrintedLine> lines = new ArrayList<>();
        float top = 100;
        for (String line : text.lines().toList()) {
            String words = line.replaceFirst("^　+", "");
            float left = 50 + SIZE * (line.length() - words.length());
            if (!words.isEmpty()) {
                lines.add(new PrintedLine(page, left, left + width(words), top, SIZE, words));
            }
            top += words.isEmpty() ? SIZE : 2 * SIZE;
        }
        return lines;
    }

    private static float width(String words) {
        return (float)
                words.chars().mapToDouble(c -> c < 0x7f ? SIZE / 2 : SIZE).sum();
    }
}
