package courtnotices.search.revision;

import static courtnotices.search.result.IssueChange.Run.Sort.ADDED;
import static courtnotices.search.result.IssueChange.Run.Sort.KEPT;
import static courtnotices.search.result.IssueChange.Run.Sort.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.notice.document.RevisionDocument.RevisedIssue;
import courtnotices.search.result.IssueChange;
import courtnotices.search.result.IssueChange.Kind;
import courtnotices.search.result.IssueChange.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IssueChangesTests {

    private static final RevisedIssue STUDY = issue(1, "学习不深入", "集中学习12次，通报3起。");
    private static final RevisedIssue RATE = issue(2, "终本率偏高", "首执案件终本率为38.20%，下降4.1个百分点。");
    private static final RevisedIssue CARS = issue(3, "公车管理不严", "清理公车5辆，完善制度2项，约谈责任人1名。");

    @Test
    void findsNothingBetweenTheSameWords() {
        assertThat(IssueChanges.of(List.of(STUDY, RATE), List.of(STUDY, RATE))).isEmpty();
    }

    @Test
    void tellsAFigureThatBecameAnother() {
        RevisedIssue revised = issue(2, "终本率偏高", "首执案件终本率为38.02%，下降4.1个百分点。");

        assertThat(IssueChanges.of(List.of(STUDY, RATE), List.of(STUDY, revised)))
                .containsExactly(new IssueChange(
                        Kind.CHANGED,
                        2,
                        2,
                        "终本率偏高",
                        List.of(
                                new Run(KEPT, "首执案件终本率为"),
                                new Run(REMOVED, "38.20%"),
                                new Run(ADDED, "38.02%"),
                                new Run(KEPT, "，下降4.1个百分点。"))));
    }

    @Test
    void tellsWhatCameAndWhatWentAndNotThatNumbersMoved() {
        RevisedIssue moved = issue(1, CARS.title(), CARS.text());

        assertThat(IssueChanges.of(List.of(STUDY, CARS), List.of(moved, RATE)))
                .containsExactly(
                        new IssueChange(Kind.ADDED, null, 2, "终本率偏高", List.of(new Run(ADDED, RATE.text()))),
                        new IssueChange(Kind.REMOVED, 1, null, "学习不深入", List.of(new Run(REMOVED, STUDY.text()))));
    }

    @Test
    void knowsAnIssueWhoseTitleWasEditedByItsWords() {
        RevisedIssue renamed = issue(3, "公务用车管理不严格", "清理公车6辆，完善制度2项，约谈责任人1名。");

        assertThat(IssueChanges.of(List.of(CARS), List.of(renamed)))
                .extracting(IssueChange::kind, IssueChange::before, IssueChange::after)
                .containsExactly(tuple(Kind.CHANGED, 3, 3));
    }

    @Test
    void tellsIssuesOfTheSameTitleApartByTheirOrder() {
        RevisedIssue again = issue(4, "学习不深入", "集中学习9次。");
        RevisedIssue revised = issue(4, "学习不深入", "集中学习10次。");

        assertThat(IssueChanges.of(List.of(STUDY, again), List.of(STUDY, revised)))
                .extracting(IssueChange::before)
                .containsExactly(4);
    }

    @Test
    void leavesAnIssueAloneWhoseNamesakeWentAway() {
        RevisedIssue other = issue(2, STUDY.title(), "通报案例3起。");

        assertThat(IssueChanges.of(List.of(STUDY, other), List.of(issue(1, other.title(), other.text()))))
                .containsExactly(
                        new IssueChange(Kind.REMOVED, 1, null, STUDY.title(), List.of(new Run(REMOVED, STUDY.text()))));
    }

    @Test
    void leavesTheMarkBehindAFigureOutOfIt() {
        assertThat(new TextRuns().between("占1/3，同比上升", "占1/4，同比上升"))
                .containsExactly(
                        new Run(KEPT, "占1/"), new Run(REMOVED, "3"), new Run(ADDED, "4"), new Run(KEPT, "，同比上升"));
    }

    /** A long issue is still told by its figure, not by its sentence. */
    @Test
    void tellsOneFigureOfALongIssue() {
        String before = "组织学习，整改到位。".repeat(900) + "首执案件终本率为38.20%，居全市第三。" + "通报约谈。".repeat(900);

        assertThat(new TextRuns().between(before, before.replace("38.20%", "38.02%")))
                .extracting(Run::sort, run -> run.sort() == KEPT ? "" : run.text())
                .containsExactly(tuple(KEPT, ""), tuple(REMOVED, "38.20%"), tuple(ADDED, "38.02%"), tuple(KEPT, ""));
    }

    @Test
    void makesUpBothTextsOfItsRuns() {
        String before = "一是清理案款1,200万元；二是通报3起。";
        String after = "一是清理执行案款1,350万元；二是组织培训，通报典型案例4起。";

        List<Run> runs = new TextRuns().between(before, after);

        assertThat(without(runs, ADDED)).isEqualTo(before);
        assertThat(without(runs, REMOVED)).isEqualTo(after);
        assertThat(runs).contains(new Run(REMOVED, "1,200"), new Run(ADDED, "1,350"));
    }

    /** A text can be 20 MiB of anything. */
    @Test
    @Timeout(10)
    void comparesLongTextsInBoundedTime() {
        String before = "甲乙丙丁戊".repeat(400_000);
        String after = "子丑寅卯辰".repeat(400_000);
        List<Run> prose = new TextRuns().between("整改到位。".repeat(2_000), "整改到位。".repeat(2_000) + "新增一句。");

        assertThat(new TextRuns().between(before, after)).hasSize(2);
        assertThat(prose.getLast()).isEqualTo(new Run(ADDED, "新增一句。"));
    }

    /** One page of 20 MiB has room for hundreds of issues that are slow to compare, by their words or by their titles. */
    @Test
    @Timeout(10)
    void comparesManyIssuesInBoundedTime() {
        assertThat(IssueChanges.of(slow(300, 0x4e00, ""), slow(300, 0x7000, "")))
                .hasSize(300);
        assertThat(IssueChanges.of(slow(300, 0x4e00, "旧"), slow(300, 0x7000, "新")))
                .hasSize(600);
    }

    private static List<RevisedIssue> slow(int count, int first, String title) {
        Random random = new Random(first);
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> issue(
                        n,
                        title + n,
                        random.ints(6_000, first, first + 0x2000)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()))
                .toList();
    }

    private static String without(List<Run> runs, Run.Sort sort) {
        return runs.stream().filter(run -> run.sort() != sort).map(Run::text).collect(Collectors.joining());
    }

    private static RevisedIssue issue(int ordinal, String title, String text) {
        return new RevisedIssue(ordinal, String.valueOf(ordinal), title, text);
    }
}
