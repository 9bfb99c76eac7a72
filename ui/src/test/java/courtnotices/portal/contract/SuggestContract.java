package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.search.result.Suggestion;
import courtnotices.search.suggest.Suggester;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Suggestions over the samples: their courts, and how much there is of everything. */
interface SuggestContract {

    PortalIndex index();

    @Test
    default void suggestsTheCourtsOfTheIndexWithTheFirstAnswer() throws IOException {
        index().fill();
        Suggester suggester = new Suggester(index().elastic());

        assertThat(suggest(suggester, "nanyang"))
                .extracting(Suggestion::value, Suggestion::count)
                .containsExactly(tuple("南阳市中级人民法院", (long) SampleNotice.NANYANG_2024.issues()));
        assertThat(suggest(suggester, "青澜市中院"))
                .extracting(Suggestion::value, Suggestion::count)
                .containsExactly(tuple(
                        "示例省青澜市中级人民法院",
                        (long) SampleNotice.QINGLAN_2024.issues() + SampleNotice.QINGLAN_2020.issues()));
    }

    @Test
    default void countsIssuesOfTopicsAndFiguresOfIndicators() throws IOException {
        index().fill();
        List<Suggestion> found = suggest(new Suggester(index().elastic()), "zhongben");

        assertThat(found)
                .filteredOn(suggestion -> suggestion.value().equals("终本"))
                .extracting(Suggestion::count)
                .containsExactly(Samples.issues().stream()
                        .filter(issue -> issue.topics().contains("终本"))
                        .count());
        assertThat(found)
                .filteredOn(suggestion -> suggestion.value().equals("终本率"))
                .extracting(Suggestion::count)
                .containsExactly(Samples.documents().stream()
                        .map(NoticeDocuments::observations)
                        .flatMap(List::stream)
                        .filter(figure -> "终本率".equals(figure.observation().indicator()))
                        .count());
    }

    /** The question that finds the knowledge old is answered from it; one after it knows the new court. */
    @Test
    default void learnsOfNewCourtsAside() throws IOException, InterruptedException {
        index().empty();
        Suggester suggester = new Suggester(index().elastic(), Duration.ofMillis(50));
        index().ingest(Samples.page(SampleNotice.NANYANG_2024));
        assertThat(suggest(suggester, "nanyang")).hasSize(1);
        index().ingest(Samples.page(SampleNotice.XUHE_2021));

        List<Suggestion> found = List.of();
        for (int tries = 0; tries < 100 && found.isEmpty(); tries++) {
            Thread.sleep(100);
            found = suggest(suggester, "xuhexian");
        }

        assertThat(found).extracting(Suggestion::value).containsExactly(SampleNotice.XUHE_2021.court());
    }

    @Test
    default void suggestsTheCataloguesWithoutAnIndex() throws IOException {
        index().clear();

        assertThat(suggest(new Suggester(index().elastic()), "zbl"))
                .extracting(Suggestion::value, Suggestion::count)
                .startsWith(tuple("终本率", 0L));
    }

    private static List<Suggestion> suggest(Suggester suggester, String q) {
        return PortalIndex.answer(suggester.suggest(q, 10)).items();
    }
}
