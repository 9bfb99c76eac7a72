package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.Observation;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.Listed;
import courtnotices.search.result.Facet;
import courtnotices.search.result.FacetValue;
import courtnotices.search.result.Listing;
import courtnotices.search.result.ObservationHit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of figures over the samples; what they should hold is read off the samples. */
interface FigureContract {

    PortalIndex index();

    @Test
    default void listsFiguresOfAnIndicatorFromTheLowest() throws IOException {
        index().fill();

        Listing<ObservationHit> found = list("indicator=终本率&sort=value&size=100");

        assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(kept(figure -> "终本率".equals(figure.indicator())));
        assertThat(values(found)).isSorted().hasSizeGreaterThan(4);
        assertThat(found.items().stream()
                        .skip(values(found).size())
                        .map(hit -> hit.observation().value()))
                .as("figures without a value come last")
                .containsOnlyNulls();
    }

    @Test
    default void boundsValues() throws IOException {
        index().fill();

        Listing<ObservationHit> found = list("unit=%25&min=30&max=40.5&size=100");

        assertThat(ids(found))
                .containsExactlyInAnyOrderElementsOf(
                        kept(figure -> "%".equals(figure.unit()) && isBetween(figure.value(), "30", "40.5")));
        assertThat(found.items()).isNotEmpty();
    }

    @Test
    default void findsFiguresByTheirNamesAndSentences() throws IOException {
        index().fill();

        Listing<ObservationHit> found = list("q=执行案款&size=100");

        assertThat(found.items())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.observation().name()
                                + hit.observation().quote().text()
                                + (hit.issue() == null ? "" : hit.issue().title()))
                        .containsAnyOf("执行案款", "案款", "执行款"));
    }

    @Test
    default void goesThroughAllFiguresOnceInEveryOrder() throws IOException {
        index().fill();
        List<String> all = kept(figure -> true);

        for (var sort : Listed.OBSERVATIONS.sorts()) {
            List<String> read = new ArrayList<>();
            String next = "/api/v1/observations?size=100&sort=" + sort.parameter();
            while (next != null) {
                Listing<ObservationHit> page = list(next.substring(next.indexOf('?') + 1));
                read.addAll(ids(page));
                next = page.next();
            }
            assertThat(read).as(sort.parameter()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    default void countsFiguresByScopeAndUnit() throws IOException {
        index().fill();

        Listing<ObservationHit> found = list("indicator=终本率");

        assertThat(found.facets())
                .extracting(Facet::name)
                .containsExactlyElementsOf(Listed.OBSERVATIONS.facets().stream()
                        .map(filter -> filter.parameter())
                        .toList());
        Facet unit = found.facets().stream()
                .filter(facet -> facet.name().equals("unit"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.values()).extracting(FacetValue::value).contains("%");
        assertThat(unit.values()).allSatisfy(value -> assertThat(value.toggle()).startsWith("/api/v1/observations?"));
    }

    @Test
    default void givesAFigureWithItsPlace() throws IOException {
        index().fill();
        ObservationDocument kept =
                Samples.documents(SampleNotice.NANYANG_2024).observations().getFirst();

        ObservationHit figure = PortalIndex.answer(index().observations().one(kept.id()));

        assertThat(figure).isEqualTo(ObservationHit.of(kept));
        assertThat(PortalIndex.answer(index().notices().text(kept.notice().id())))
                .contains(kept.observation().quote().text());
        assertThatThrownBy(() -> PortalIndex.answer(index().observations().one("0123456789abcdef-f1")))
                .isInstanceOf(NotFoundException.class);
    }

    private Listing<ObservationHit> list(String query) {
        return PortalIndex.answer(index().observations().list(PortalIndex.query(query, Listed.OBSERVATIONS)));
    }

    private static List<String> ids(Listing<ObservationHit> listing) {
        return listing.items().stream().map(ObservationHit::id).toList();
    }

    private static List<BigDecimal> values(Listing<ObservationHit> listing) {
        return listing.items().stream()
                .map(hit -> hit.observation().value())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> kept(Predicate<Observation> wanted) {
        return Samples.documents().stream()
                .map(NoticeDocuments::observations)
                .flatMap(List::stream)
                .filter(document -> wanted.test(document.observation()))
                .map(ObservationDocument::id)
                .toList();
    }

    private static boolean isBetween(@Nullable BigDecimal value, String min, String max) {
        return value != null && value.compareTo(new BigDecimal(min)) >= 0 && value.compareTo(new BigDecimal(max)) <= 0;
    }
}
