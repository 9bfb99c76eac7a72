package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningLinesTests {

    private static final String[] TEXT = {"甲", "乙", "丙", "丁", "戊"};

    @ParameterizedTest
    @ValueSource(strings = {"整改情况", "2024年3月1日", "1.", "（3）", "共3人", "第3项", "3人", "-", "12368号", "一、"})
    void keepsWhatIsNoNumberOfAPage(String line) {
        assertThat(texts(page(1, over(line, TEXT)))).startsWith(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "- 3 -", "—3—", "－ 12 －", "第3页", "第 3 页", "第3页 共12页", "第3页，共12页", "3/12", "3 / 12"})
    void dropsANumberOfAPageAtItsHeadAndFoot(String line) {
        assertThat(texts(page(1, over(line, TEXT)))).containsExactly(TEXT);
        assertThat(texts(page(1, "甲", "乙", "丙", "丁", "戊", line))).containsExactly(TEXT);
    }

    @Test
    void keepsANumberInTheMiddleOfAPage() {
        assertThat(texts(page(1, "甲", "乙", "3", "丙", "丁"))).containsExactly("甲", "乙", "3", "丙", "丁");
    }

    @Test
    void dropsAHeaderThatComesOnMostPages() {
        List<PrintedLine> lines = page(1, over("示例县人民法院 第1页", TEXT));
        lines.addAll(page(2, "示例县人民法院 第2页", "己", "庚", "辛", "壬", "癸"));
        lines.addAll(page(3, "附件", "子"));
        assertThat(texts(lines)).containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "附件", "子");
    }

    @Test
    void keepsATitleThatComesOnceAndALabelThatBeginsTwoPages() {
        List<PrintedLine> lines = page(1, "关于巡察整改情况的通报", "整改情况：", "甲", "乙", "丙", "丁");
        lines.addAll(page(2, "己", "整改情况：", "庚", "辛", "壬", "癸"));
        assertThat(texts(lines)).hasSize(12);
    }

    @Test
    void keepsALineThatStandsElsewhereOnTheNextPage() {
        List<PrintedLine> lines = page(1, "整改落实", "甲", "乙", "丙", "丁", "戊");
        lines.addAll(page(2, "己", "整改落实", "庚", "辛", "壬", "癸"));
        assertThat(texts(lines)).hasSize(12);
    }

    @Test
    void looksAtPlacesNotAtTheOrderOfWriting() {
        List<PrintedLine> lines = page(1, TEXT);
        lines.addFirst(new PrintedLine(1, 0, 10, 900, 10, "5"));
        assertThat(texts(lines)).containsExactly(TEXT);
    }

    private static List<String> texts(List<PrintedLine> lines) {
        return RunningLines.without(lines).stream().map(PrintedLine::text).toList();
    }

    private static String[] over(String first, String... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
    }

    private static List<PrintedLine> page(int page, String... texts) {
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            lines.add(new PrintedLine(page, 0, 100, 50 + 20 * i, 10, texts[i]));
        }
        return lines;
    }
}
