package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Deadline;
import courtnotices.notice.Issue;
import courtnotices.notice.Measure;
import courtnotices.notice.Notice;
import courtnotices.notice.Status;
import courtnotices.notice.catalogue.CourtRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short invented notices, each in a shape of numbering or of page that the samples do not have. */
class ShapeReadingTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());
    private static final Map<String, List<IssueRow>> ROWS = IssueRow.byFile("shape-issues.tsv");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # leaves ① under 1. under （一）
            circled.txt       | 示例省松原岭市中级人民法院 | 2023-05-18 | 2023-05-17
            # leaves 一、 without any chapter; a closing summary
            flat.html         | 云栖县人民法院             | 2022-06-02 | 2022-06-01
            # 方面 with only one item below
            only-child.txt    | 河梁县人民法院             | 2024-11-20 | 2024-11-18
            # a table: finding in one column, report in the next
            table.html        | 示例省泽川县人民法院       | 2023-03-09 | -
            # all on one line, no title, headings that run into the next number
            oneline.txt       | 示例省安澜市东屏区人民法院 | 2023-04-07 | 2023-04-07
            # 问题1 with measures that are numbered themselves
            questions.html    | 示例省丰岭市人民法院       | 2024-02-06 | -
            # quotes in quotes of the same kind, 。 in a heading, look-alikes of labels
            nested-quotes.txt | 示例省柏川市中级人民法院   | 2021-12-30 | 2021-12-29
            # 一、 below （一）, running on; no organisation part, the court only in the sign-off
            reversed.html     | 示例市澜沧江区人民法院     | 2021-08-16 | 2021-08-16
            # areas and leaves without numbers
            unnumbered.txt    | 示例省沐川县人民法院       | 2024-12-03 | 2024-12-03
            # 一是…问题。 and 第一，关于…问题。 as headings, beside measures that are counted so
            spoken.txt        | 示例省雁回县人民法院       | 2022-11-08 | 2022-11-07
            # 1.1 and 1.1.1 under 1., beside 1.5亿元 and 3.1版
            decimals.html     | 示例省芦塘市人民法院       | 2024-07-15 | 2024-07-12
            # no number at all
            bare.html         | 示例省霜林县人民法院       | 2021-10-22 | 2021-10-20
            # chapters by state, states behind headings and on lines of their own
            states.txt        | 示例省牧川市中级人民法院   | 2025-03-04 | 2025-03-03
            # numbered measures without 整改情况：, an outlook after the last issue
            sentences.txt     | 示例省石渡县人民法院       | 2021-12-10 | 2021-12-09
            # headings under an area are issues, however they are worded; under a finding they are measures
            measures.txt      | 示例省湾口海事法院         | 2023-11-20 | 2023-11-20
            # 第一部分, ㈠, ⒈, each issue on one short line
            enclosed.txt      | 示例省桐岭市人民法院       | 2020-09-18 | 2020-09-16
            # 针对…问题， and —— without numbers, an introduction above them
            dashes.txt        | 示例省梨洲县人民法院       | 2023-10-26 | 2023-10-25
            # a table whose first column names the area
            categories.html   | 示例省苇河县人民法院       | 2022-08-30 | 2022-08-29
            # chapters （一）, contact data without 。, 市委 that visits
            municipality.txt  | 重庆市渝中区人民法院       | 2022-01-07 | 2022-01-06
            """)
    void readsCourtDatesAndEveryIssue(String file, String court, LocalDate publishedOn, LocalDate signedOn)
            throws RefusedException {
        Notice notice = read(file);
        assertThat(Objects.requireNonNull(notice.court()).name()).isEqualTo(court);
        assertThat(notice.publishedOn()).isEqualTo(publishedOn);
        assertThat(notice.signedOn()).isEqualTo(signedOn);
        assertThat(notice.issues().stream().map(IssueRow::of).toList()).containsExactlyElementsOf(ROWS.get(file));
        Placed.inItsText(notice);
    }

    @Test
    void keepsTheClosingSummaryOutOfTheLastIssue() throws RefusedException {
        assertThat(read("flat.html").issues().getLast().text()).isEqualTo("整改情况：上线校对软件，差错率由3.1%降到0.7%。");
    }

    @Test
    void keepsNumberedMeasuresInTheirIssue() throws RefusedException {
        assertThat(read("questions.html").issues().getLast().text()).isEqualTo("整改措施及成效：\n（1）启用人脸考勤。\n（2）约谈迟到人员9人次。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 | IMMEDIATE    | DONE        | false
            2 | CONCENTRATED | MOSTLY_DONE | false
            3 | IMMEDIATE    | DONE        | true
            4 | LONG_TERM    | IN_PROGRESS | false
            5 | DEEPENED     | IN_PROGRESS | false
            """)
    void readsStatesWhereverTheyStand(int ordinal, Deadline deadline, Status status, boolean ongoing)
            throws RefusedException {
        Issue issue = read("states.txt").issues().get(ordinal - 1);
        assertThat(issue.deadline()).isEqualTo(deadline);
        assertThat(issue.status()).isEqualTo(status);
        assertThat(issue.ongoing()).isEqualTo(ongoing);
    }

    @Test
    void countsMeasuresThatNothingAnnounces() throws RefusedException {
        List<Issue> issues = read("sentences.txt").issues();
        assertThat(issues)
                .extracting(issue -> Measure.enumerated(issue.measures()))
                .containsExactly(3, 2, 0, 0);
        assertThat(issues.getFirst().measures())
                .extracting(Measure::text)
                .containsExactly("逐庭建立移交台账，每周通报1次。", "集中移交档案4 316册。", "修订《诉讼档案管理办法》。");
    }

    @Test
    void leavesTheOutlookOfThePageOutAndThatOfAnIssueIn() throws RefusedException {
        List<Issue> issues = read("sentences.txt").issues();
        assertThat(issues.get(2).text()).isEqualTo("下一步，将继续坚持院长接待日制度，接待群众86人次。");
        assertThat(issues.getLast().text()).isEqualTo("补充安检设备3台，消除隐患14处。");
    }

    private static Notice read(String file) throws RefusedException {
        Page page = Page.ofFile(IssueRow.bytes("shapes/" + file), "sample:" + file);
        Reading reading = READER.read(PageTexts.of(page));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }
}
