package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Inspection;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.Quote;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.result.Links;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTableTests {

    private static final Observation OLD = figure("44.12", "全市法院", "2020-08-31");
    private static final Observation NEW = figure("38.2", "全市法院", "2024-08-22");

    @Test
    void setsAScopeInALineAndADayOfPublicationInAColumn() {
        FigureTable table = FigureTable.of(List.of(
                hit("b-f1", "2024-08-30", NEW),
                hit("b-f2", "2024-08-30", figure("30", "市中院", "2024-08-22")),
                hit("a-f1", "2020-09-18", OLD)));

        assertThat(table.days()).containsExactly("2020-09-18", "2024-08-30");
        assertThat(table.lines()).extracting(FigureTable.Line::scope).containsExactly("全市法院", "市中院");
        assertThat(table.lines().getFirst().cells())
                .extracting(cell -> cell.getFirst().figure().value())
                .containsExactly("44.12%", "38.2%");
        assertThat(table.lines().getLast().cells().getFirst()).isEmpty();
    }

    @Test
    void drawsValuesOnOneBasisByDay() {
        FigureTrend trend = FigureTrend.of(List.of(hit("b", "2024-08-30", NEW), hit("a", "2020-09-18", OLD)));

        assertThat(trend)
                .isEqualTo(new FigureTrend(
                        "4,4 116,28",
                        List.of(new FigureTrend.Dot("4", "4"), new FigureTrend.Dot("116", "28")),
                        "2020-08-31 44.12% → 2024-08-22 38.2%"));
    }

    /** Of a round figure nobody knows where the line would turn; another scope is another thing. */
    @Test
    void drawsNoLineThroughWhatDoesNotCompare() {
        ObservationHit old = hit("a", "2020-09-18", OLD);

        assertThat(FigureTrend.of(List.of(old))).isNull();
        assertThat(FigureTrend.of(List.of(old, hit("b", "2024-08-30", figure("30", "市中院", "2024-08-22")))))
                .isNull();
        assertThat(FigureTrend.of(List.of(old, hit("b", "2020-09-18", figure("30", "全市法院", "2020-08-31")))))
                .isNull();
        assertThat(FigureTrend.of(List.of(old, hit("b", "2024-08-30", round(NEW)))))
                .isNull();
    }

    private static Observation figure(String value, String scope, String end) {
        Period period = new Period(PeriodKind.AS_OF, null, LocalDate.parse(end), "截至某日");
        return new Observation(
                "终本率", "终本率", new BigDecimal(value), "%", false, scope, period, null, null, new Quote("终本率", 0, 3));
    }

    private static Observation round(Observation exact) {
        return new Observation(
                exact.name(),
                exact.indicator(),
                exact.value(),
                exact.unit(),
                true,
                exact.scope(),
                exact.period(),
                null,
                null,
                exact.quote());
    }

    private static ObservationHit hit(String id, @Nullable String published, Observation figure) {
        NoticeSummary notice =
                new NoticeSummary("n", "通报", published == null ? null : LocalDate.parse(published), Inspection.UNKNOWN);
        return new ObservationHit(
                id, notice, null, null, List.of(), null, null, figure, new Links("/o", "/n", "http://a.example/1"));
    }
}
