package courtnotices.search.compare;

import courtnotices.notice.Period;
import courtnotices.search.query.Basis;
import courtnotices.search.result.Caution;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.ObservationHit;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against ranking figures though they stand on one basis.
 *
 * <p>截至2019年9月底 of an intermediate court and 截至2023年8月底 of a basic court differ in level, year and day of the year.
 */
final class Cautions {

    private Cautions() {}

    static List<Caution> of(Basis basis, Collection<ComparedFigure> rows) {
        List<ObservationHit> figures = rows.stream().map(ComparedFigure::figure).toList();
        List<Period> periods = figures.stream()
                .map(figure -> figure.observation().period())
                .filter(Objects::nonNull)
                .toList();
        List<Caution> cautions = new ArrayList<>();
        if (differ(figures.stream().map(figure -> Figures.court(figure).level()))) {
            cautions.add(Caution.LEVELS_DIFFER);
        }
        if (differ(
                periods.stream().map(Figures::lastDay).filter(Objects::nonNull).map(LocalDate::getYear))) {
            cautions.add(Caution.YEARS_DIFFER);
        }
        if (differ(periods.stream().map(Cautions::span))) {
            cautions.add(Caution.SPANS_DIFFER);
        }
        if (basis.periodKind() == null) {
            cautions.add(Caution.PERIOD_UNTOLD);
        }
        return cautions;
    }

    /** Where in the year a period begins and ends; how many years it takes counts as well. */
    private static List<String> span(Period period) {
        int years = period.start() == null || period.end() == null
                ? 0
                : period.end().getYear() - period.start().getYear();
        return List.of(day(period.start()), day(period.end()), String.valueOf(years));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : MonthDay.from(date).toString();
    }

    private static boolean differ(Stream<?> values) {
        return values.distinct().limit(2).count() > 1;
    }
}
