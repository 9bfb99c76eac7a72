package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.Quote;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.query.Basis;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.LevelSpread;
import courtnotices.search.result.Links;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndicatorsViewTests {

    private static final IndicatorQuery QUERY = ComparisonParameters.indicators(Map.of("indicator", List.of("终本率")));
    private static final Basis BASIS = new Basis("%", "本院", PeriodKind.AS_OF);

    @Test
    void endsTablesAtTwoHundredRowsAndSaysHowManyMoreThereAre() {
        List<ComparedFigure> rows = IntStream.range(0, 203)
                .mapToObj(i -> row(hit(CourtLevel.BASIC, "示例省第" + i + "县人民法院", 2024)))
                .toList();
        IndicatorsView.Group group = group(rows, List.of(), List.of());
        assertThat(group.rows()).hasSize(200);
        assertThat(group.hidden()).isEqualTo(3);
    }

    @Test
    void drawsARowALevelWithTheLevelsOwnMedianAndApproximateCourtsAmongThem() {
        IndicatorsView.Group group = group(
                List.of(row(hit(CourtLevel.INTERMEDIATE, "甲", 2024)), row(hit(CourtLevel.BASIC, "乙", 2024))),
                List.of(row(hit(CourtLevel.HIGH, "丙", 2024))),
                List.of(
                        new LevelSpread(CourtLevel.INTERMEDIATE, spread("20")),
                        new LevelSpread(CourtLevel.BASIC, spread("40"))));
        List<StripView.Row> rows = Objects.requireNonNull(group.strip()).rows();
        assertThat(rows).extracting(StripView.Row::level).containsExactly("高级", "中级", "基层");
        assertThat(rows).extracting(StripView.Row::median).containsExactly(null, "20%", "40%");
        assertThat(rows.getLast().drawn().dots().getFirst().what().court()).isEqualTo("乙");
    }

    @Test
    void drawsNothingOfOneCourtInOneYear() {
        IndicatorsView.Group group = group(List.of(row(hit(CourtLevel.BASIC, "甲", 2024))), List.of(), List.of());
        assertThat(group.strip()).isNull();
        assertThat(group.years()).isNull();
    }

    /** Of two figures of a year the one whose period ends last counts. */
    @Test
    void setsTheYearsOfCourtsWithSeveralBesideEachOther() {
        ObservationHit may = hit(CourtLevel.BASIC, "甲", LocalDate.of(2022, 5, 31), "41");
        ObservationHit december = hit(CourtLevel.BASIC, "甲", LocalDate.of(2022, 12, 31), "43");
        IndicatorsView.Group group = group(
                List.of(
                        row(hit(CourtLevel.BASIC, "甲", 2024), may, december),
                        row(hit(CourtLevel.BASIC, "乙", 2023), hit(CourtLevel.BASIC, "乙", 2024)),
                        row(hit(CourtLevel.BASIC, "丙", 2024))),
                List.of(),
                List.of());
        YearsView years = Objects.requireNonNull(group.years());
        assertThat(years.years()).containsExactly(2022, 2023, 2024);
        assertThat(years.rows()).extracting(YearsView.Row::court).containsExactly("甲", "乙");
        assertThat(years.rows().getFirst().cells())
                .extracting(cell -> cell == null ? null : cell.value())
                .containsExactly("43%", null, "38.2%");
    }

    private static IndicatorsView.Group group(
            List<ComparedFigure> rows, List<ComparedFigure> approximate, List<LevelSpread> levels) {
        ComparableGroup group = new ComparableGroup(
                BASIS, spread("38.2"), List.of(), levels, rows, approximate, Addresses.of(QUERY.on(BASIS)));
        IndicatorComparison found =
                new IndicatorComparison(QUERY.indicator(), rows.size(), BASIS, List.of(group), List.of(), 0);
        return IndicatorsView.of(QUERY, found, List.of(), List.of()).groups().getFirst();
    }

    private static Spread spread(String median) {
        BigDecimal value = new BigDecimal(median);
        return new Spread(1, value, value, value);
    }

    private static ComparedFigure row(ObservationHit figure, ObservationHit... others) {
        return new ComparedFigure(figure, Arrays.asList(others));
    }

    private static ObservationHit hit(CourtLevel level, String court, int year) {
        return hit(level, court, LocalDate.of(year, 8, 31), "38.2");
    }

    private static ObservationHit hit(CourtLevel level, String court, LocalDate end, String value) {
        Observation figure = new Observation(
                "终本率",
                "终本率",
                new BigDecimal(value),
                "%",
                false,
                "本院",
                new Period(PeriodKind.AS_OF, null, end, "截至" + end),
                null,
                null,
                new Quote("终本率" + value + "%", 0, 4 + value.length()));
        return new ObservationHit(
                court + end,
                new NoticeSummary(court, null, null, Inspection.UNKNOWN),
                new Court(court, level, null, null),
                null,
                List.of(),
                null,
                null,
                figure,
                new Links("/api/v1/observations/1", null, "https://court.example/1.html"));
    }
}
