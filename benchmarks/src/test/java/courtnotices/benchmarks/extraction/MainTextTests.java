package courtnotices.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of the decision can be printed, and counts what it says. Which extractor does better no test asks. */
class MainTextTests {

    private static final Marks MARKS = new Marks("某院通报", Set.of("终本率高", "结案9件"), Set.of("2024年5月6日"));

    private static final List<String> PAGE =
            List.of("首页", "某院通报", "来源：某院", "1.终本率高", "结案 9 件。", "院党组", "2024年5月6日", "打印");

    @Test
    void printsARowAPage() throws IOException, RefusedException {
        MarkedPage page = MarkedPage.of(SampleNotice.WANGTING_2020);
        assertThat(MainText.table(List.of(page)).lines())
                .hasSize(4)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("| wangting-2020 | %d | 100.0 %% |"
                                .formatted(page.marks().characters())));
    }

    @Test
    void findsThePagesThatAreMarked() throws IOException {
        assertThat(MarkedPage.all()).hasSizeGreaterThan(10);
    }

    @Test
    void lettingInNothingIsToTakeTheNoticeAlone() {
        assertThat(Score.of(MARKS, PAGE, PAGE.subList(3, 7))).isEqualTo(new Score(8, 0));
    }

    @Test
    void countsLinesAroundTheNoticeButNotItsTitle() {
        assertThat(Score.of(MARKS, PAGE, PAGE)).isEqualTo(new Score(8, 2 + 5 + 2));
    }

    /** Without the last line the court above it is no furniture. */
    @Test
    void keepsWhatBelongsToTheNoticeApartFromMenus() {
        assertThat(Score.of(MARKS, PAGE, PAGE.subList(4, 6))).isEqualTo(new Score(4, 0));
    }

    @Test
    void countsEveryLineOfMenusWhereNothingIsKept() {
        assertThat(Score.of(MARKS, PAGE, List.of("首页", "打印"))).isEqualTo(new Score(0, 4));
        assertThat(Score.of(MARKS, PAGE, List.of())).isEqualTo(Score.NONE);
    }
}
