package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.page.Written;
import courtnotices.indexer.reading.issue.Issues;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.reading.outline.Section;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Issue;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTests {

    @Test
    void remarksOnNothingWhereEveryWordHasItsPlace() {
        assertThat(remarks("""
                现将整改情况通报如下：
                一、加强组织领导
                召开会议9次。
                二、整改落实情况
                （一）学习不深入
                整改情况：学习9次。
                三、下一步打算
                持续发力。
                """)).isEmpty();
        assertThat(remarks("市委巡察组反馈了意见。\n院党组表示坚决整改。")).isEmpty();
    }

    @Test
    void remarksOnAnIntroductionAboveTheFirstIssue() {
        assertThat(remarks("""
                二、整改落实情况
                党组认领问题3个。
                （一）政治方面
                认领2个。
                1.学习不深入
                学习9次。
                """))
                .containsExactly(
                        remark(RemarkLevel.INFO, "stands above the first issue of its area", "党组认领问题3个。", 9),
                        remark(RemarkLevel.INFO, "stands above the first issue of its area", "认领2个。", 27));
    }

    @Test
    void remarksOnASummaryBelowTheLastIssue() {
        assertThat(remarks("""
                一、学习不深入
                学习9次。
                二、作风不实
                约谈9人。
                下一步，我院党组将巩固巡察整改成果。
                持续发力。
                """))
                .containsExactly(remark(
                        RemarkLevel.INFO,
                        "stands below an issue, but speaks of the whole notice",
                        "下一步，我院党组将巩固巡察整改成果。\n持续发力。",
                        27));
    }

    @Test
    void warnsOfFindingsInAPartThatWasNotRead() {
        String lost = "一、提高政治站位，加强组织领导\n（一）学习不深入\n学习9次。";
        assertThat(remarks(lost + """

                二、反馈问题整改落实情况
                （一）作风不实
                整改情况：约谈9人。
                （二）案款发放不及时
                整改情况：发放9笔。
                """))
                .containsExactly(remark(
                        RemarkLevel.WARNING,
                        "holds findings, but was not read as a part that tells what was done about them",
                        lost,
                        0));
    }

    @Test
    void remarksOnASectionBetweenAreas() {
        assertThat(remarks("""
                一、政治建设方面的问题
                1.学习不深入
                学习9次。
                二、统筹推进情况
                召开会议9次。
                三、执行方面的问题
                1.案款发放不及时
                发放9笔。
                """))
                .containsExactly(
                        remark(RemarkLevel.INFO, "stands between issues and belongs to none", "二、统筹推进情况\n召开会议9次。", 26));
    }

    @ParameterizedTest
    @EnumSource
    void findsAPlaceForEveryCharacterOfASample(SampleNotice sample) throws RefusedException {
        assertCovered(PageTexts.of(Page.ofFile(sample.bytes(), sample.address())));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsAPlaceForEveryCharacterOfAShape(String file) throws RefusedException {
        assertCovered(PageTexts.of(Page.ofFile(IssueRow.bytes("shapes/" + file), "sample:" + file)));
    }

    static List<String> shapes() {
        return List.copyOf(IssueRow.byFile("shape-issues.tsv").keySet());
    }

    /** From the first section with issues to the last, each character is in one issue, one heading above issues or one remark. */
    private static void assertCovered(PageText page) {
        Outline outline = Outlines.of(page);
        List<Issue> issues = Issues.of(page, outline);
        assertThat(issues).isNotEmpty();
        int[] places = new int[page.text().length()];
        issues.forEach(issue -> place(places, issue.span()));
        outline.sections().forEach(section -> placeHeadings(places, section, issues));
        for (Remark remark : Coverage.of(page, outline, issues)) {
            Quote quote = Objects.requireNonNull(remark.quote());
            place(places, new Span(quote.start(), quote.end()));
        }
        for (Section section : outline.sections()) {
            boolean read = issues.stream().anyMatch(issue -> holds(section, issue));
            for (int i = section.span().start(); read && i < section.span().end(); i++) {
                if (!Character.isWhitespace(page.text().charAt(i))) {
                    assertThat(places[i])
                            .as(
                                    "places of %s",
                                    page.text()
                                            .substring(
                                                    i,
                                                    Math.min(i + 20, page.text().length())))
                            .isEqualTo(1);
                }
            }
        }
        assertThat(Arrays.stream(places).max().orElse(0)).isEqualTo(1);
    }

    private static void placeHeadings(int[] places, Section section, List<Issue> issues) {
        boolean above = issues.stream().anyMatch(issue -> holds(section, issue))
                && issues.stream()
                        .noneMatch(
                                issue -> issue.span().start() == section.span().start());
        if (above) {
            place(places, new Span(section.span().start(), section.heading().end()));
            section.children().forEach(child -> placeHeadings(places, child, issues));
        }
    }

    private static boolean holds(Section section, Issue issue) {
        return section.span().start() <= issue.span().start()
                && issue.span().end() <= section.span().end();
    }

    private static void place(int[] places, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            places[i]++;
        }
    }

    private static List<Remark> remarks(String lines) {
        PageText page = Written.text(lines);
        Outline outline = Outlines.of(page);
        return Coverage.of(page, outline, Issues.of(page, outline));
    }

    private static Remark remark(RemarkLevel level, String message, String words, int start) {
        return new Remark("issue", level, message, new Quote(words, start, start + words.length()));
    }
}
