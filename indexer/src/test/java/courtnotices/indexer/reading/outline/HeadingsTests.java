package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a line of its own, even with a 。 in it
            1.学习不深                              | 学习不深
            (二)立案难。窗口少                      | 立案难。窗口少
            二、整改落实情况                        | 整改落实情况
            # run in with its text
            1.学习不深。一是制定计划。              | 学习不深。
            1.学习不深。                            | 学习不深。
            1.学习不深：一是制定计划。              | 学习不深
            1.学习不深：该项为立行立改事项。        | 学习不深
            1.学习不深：制定计划。                  | 学习不深：
            1.学习不深：个别干警记录不全。          | 学习不深：个别干警记录不全。
            1.学习情况：制定计划。                  | 学习情况：制定计划。
            1.学习不深。学习9次。（已完成）         | 学习不深。
            1.学习不深（已完成）                    | 学习不深（已完成）
            # up to the words that report
            1.学习不深整改情况：一是制定计划。      | 学习不深
            1.学习不深。整改落实情况:制定计划。     | 学习不深。
            1.学习不深 整改措施及成效：制定计划。   | 学习不深
            # the wrapper, with a 。, with quotes of the same kind, with a bracket
            1.针对“以会代学。走形式”的问题。一是学。 | 针对“以会代学。走形式”的问题。
            1.关于“落实“三个规定”不力”问题：已改。  | 关于“落实“三个规定”不力”问题：
            1.“以会代学。走形式”，已改。            | “以会代学。走形式”，
            1.关于 “学习不深” 的问题。已改。        | 关于 “学习不深” 的问题。
            # the wrapper without quotes
            1.关于学习不深的问题：学习9次。         | 关于学习不深的问题：
            1.针对学习不深问题，学习9次。           | 针对学习不深问题，
            1.关于学习不深的问题：                  | 关于学习不深的问题：
            1.关于解决问题的工作：学习9次。         | 关于解决问题的工作：学习9次。
            # a quotation that is not the whole wrapper ends nothing
            1.“如我在诉。”意识不强。已改。          | “如我在诉。”意识不强。
            1.执行《办法（试行。修订）》不严。已改。 | 执行《办法（试行。修订）》不严。
            # a mark without its partner
            1.针对“以会代学的问题。已改。           | 针对“以会代学的问题。
            """)
    void endsAHeadingWhereItsTextBegins(String line, String heading) {
        PageText page = Written.text(line);
        Block block = Blocks.of(page).getFirst();
        int end = Headings.end(page.folded(), page.text(), block);
        assertThat(page.text().substring(block.words(), end)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({"119, 119", "120, 120", "121, 125"})
    void looksForTheReportNoFurtherThanAHeadingReaches(int length, int end) {
        String line = "1." + "长".repeat(length) + "整改情况：一是学。";
        PageText page = Written.text(line);
        int found = Headings.end(page.folded(), page.text(), Blocks.of(page).getFirst());
        assertThat(found - 2).isEqualTo(end);
    }
}
