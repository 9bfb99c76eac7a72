package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "整改情况：",
                // a measure's mark
                "一是加强学习",
                "十一是加强学习",
                "一是加强学习，解决案款发放不及时的问题。",
                "二是聚焦案款发放不及时的问题。",
                "一是督促整改终本不规范等问题。",
                "一是学习不深入，组织干警集中学习；",
                "第一，提高政治站位。",
                "第二，清理不规范的问题案件。",
                "针对该问题，院党组召开会议。",
                "针对集中清理中发现的问题，通报3人。",
                "——深化整改。",
                "- 加强学习。",
                "1 起案件归档不及时，已通报。",
                "9 月底前完成。",
                "第一条 加强学习",
                // words with numerals
                "一、二审案件衔接不畅",
                "三、四级调研员",
                "一、二、三级法官",
                "三个规定",
                "十二届省委",
                "第一方面军",
                "第三方面抓得不紧",
                "问题一大堆",
                "问题较多",
                "反馈意见和建议",
                // numbers
                "1.5亿元",
                "1、2月",
                "2024.8.23",
                "2024年",
                "12368热线",
                "1.1亿元案款",
                "3.1版台账",
                "2.3%",
                "1.1 万件",
                "24.8.23.1",
                "第一个问题是学习不深",
                "问题（三）组织",
                "1 042件",
                "0、无",
                "3+N",
                // parentheses
                "(三合一)改革",
                "（2020）示例01号",
                "〔2020〕328号",
                "(>1万元)",
                "(其中中院58件)",
                "（）",
                // digits in a row are a year, not a count
                "二〇二四、",
                "二三、"
            })
    void findsNoLabel(String text) {
        assertThat(Labels.at(Folding.fold(text), 0, text.length())).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一方面问题：贯彻不力          | ASPECT                 | 1  | 第一方面问题：
            第二个方面，贯彻不力            | ASPECT                 | 2  | 第二个方面，
            第三方面：关于贯彻不力的问题    | ASPECT                 | 3  | 第三方面：
            第四方面关于贯彻不力的问题      | ASPECT                 | 4  | 第四方面
            第五大类问题：贯彻不力          | ASPECT                 | 5  | 第五大类问题：
            第六类问题、贯彻不力            | ASPECT                 | 6  | 第六类问题、
            第二部分：关于贯彻不力的问题    | ASPECT                 | 2  | 第二部分：
            反馈问题一：关于“学习”的问题    | FEEDBACK               | 1  | 反馈问题一：
            反馈问题十一关于“学习”的问题    | FEEDBACK               | 11 | 反馈问题十一
            问题3：学习不深                 | FEEDBACK               | 3  | 问题3：
            反馈意见二、学习不深            | FEEDBACK               | 2  | 反馈意见二、
            问题（三）：学习不深            | FEEDBACK               | 3  | 问题（三）：
            【问题2】学习不深               | FEEDBACK               | 2  | 【问题2】
            整改任务12：学习不深            | FEEDBACK               | 12 | 整改任务12：
            第3个问题：学习不深             | FEEDBACK               | 3  | 第3个问题：
            第一，关于“学习不深”的问题。学  | ORDINAL                | 1  | 第一，
            第二、学习不深的问题            | ORDINAL                | 2  | 第二、
            一是学习不深的问题。学9次。     | SPOKEN                 | 1  | 一是
            十一是，学习不深问题：学9次。   | SPOKEN                 | 11 | 十一是，
            二是学习不够深入                | SPOKEN                 | 2  | 二是
            第四条 学习不深入               | FEEDBACK               | 4  | '第四条 '
            针对学习不深入的问题，学9次。   | MARKED                 | 1  | ''
            针对立案窗口排队长问题：增2个。 | MARKED                 | 1  | ''
            ——学习不经常。学9次。           | MARKED                 | 1  | ——
            ● 学习不经常                    | MARKED                 | 1  | '● '
            一、整改情况                    | CHINESE                | 1  | 一、
            二十三、学习不深                | CHINESE                | 23 | 二十三、
            三． 学习不深                   | CHINESE                | 3  | '三． '
            二、一体推进                    | CHINESE                | 2  | 二、
            （一）学习不深                  | CHINESE_IN_PARENTHESES | 1  | （一）
            (十二)学习不深                  | CHINESE_IN_PARENTHESES | 12 | (十二)
            （ 三 ）、学习不深              | CHINESE_IN_PARENTHESES | 3  | （ 三 ）、
            四）学习不深                    | CHINESE_IN_PARENTHESES | 4  | 四）
            ㈠学习不深                      | CHINESE_IN_PARENTHESES | 1  | ㈠
            1.1 学习不深                    | DECIMAL                | 1  | '1.1 '
            3.12学习不深                    | DECIMAL                | 12 | 3.12
            1.4年轻干部少                   | DECIMAL                | 4  | 1.4
            2.1、学习不深                   | DECIMAL                | 1  | 2.1、
            1.2.3 学习不深                  | DECIMAL_BELOW          | 3  | '1.2.3 '
            2 学习不深                      | ARABIC                 | 2  | '2 '
            ⒊学习不深                       | ARABIC                 | 3  | ⒊
            ⑵学习不深                       | ARABIC_IN_PARENTHESES  | 2  | ⑵
            ❷学习不深                       | CIRCLED                | 2  | ❷
            1.学习不深                      | ARABIC                 | 1  | 1.
            12、学习不深                    | ARABIC                 | 12 | 12、
            3．“三个规定”                   | ARABIC                 | 3  | 3．
            105. 学习不深                   | ARABIC                 | 105 | '105. '
            （1）学习不深                   | ARABIC_IN_PARENTHESES  | 1  | （1）
            (50)学习不深                    | ARABIC_IN_PARENTHESES  | 50 | (50)
            2）学习不深                     | ARABIC_IN_PARENTHESES  | 2  | 2）
            ①学习不深                       | CIRCLED                | 1  | ①
            ⑳学习不深                       | CIRCLED                | 20 | ⑳
            """)
    void findsALabel(String text, LabelStyle style, int ordinal, String printed) {
        Label label = Labels.at(Folding.fold(text), 0, text.length());
        assertThat(label).isEqualTo(new Label(style, ordinal, 0, printed.length()));
        assertThat(text).startsWith(printed);
    }

    /** Inside a paragraph they are the sentence's own words. */
    @ParameterizedTest
    @ValueSource(strings = {"一是学习不深的问题。", "第一，学习不深的问题。", "针对学习不深的问题，", "——学习不深。", "1 学习不深"})
    void findsNoLabelInsideAParagraphWhereOnlyItsBeginningHasOne(String text) {
        assertThat(Labels.at(Folding.fold(text), 0, text.length())).isNotNull();
        assertThat(Labels.inside(Folding.fold(text), 0, text.length())).isNull();
        assertThat(Labels.inside("2.作风", 0, 4)).isNotNull();
    }

    @Test
    void looksOnlyAtThePlaceItIsAskedAbout() {
        String text = "学习不深。2.作风不实";
        assertThat(Labels.at(text, 5, text.length())).isEqualTo(new Label(LabelStyle.ARABIC, 2, 5, 7));
        assertThat(Labels.at(text, 4, text.length())).isNull();
        assertThat(Labels.at(text, 5, 6)).isNull();
    }
}
