package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.notice.Period;
import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.search.query.Basis;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of a court's figures is the court's.
 *
 * <p>That of its latest notice; there an exact one before one that says 约; there the one whose period ends last; there the one said first. A notice that
 * was published nowhere, and a period without an end, come last. The order is total: the same figures give the same answer.
 */
final class Figures {

    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    static final Comparator<ObservationHit> FOREMOST = Comparator.comparing(
                    (ObservationHit figure) -> figure.notice().publishedOn(), LATEST)
            .thenComparing(figure -> figure.notice().id())
            .thenComparing(figure -> figure.observation().approx())
            .thenComparing(figure -> end(figure.observation().period()), LATEST)
            .thenComparing(figure -> start(figure.observation().period()), LATEST)
            .thenComparingInt(figure -> figure.observation().quote().start())
            .thenComparing(ObservationHit::id);

    private Figures() {}

    /** The court's figure among these, with the others. */
    static ComparedFigure foremost(Collection<ObservationHit> ofACourt) {
        List<ObservationHit> sorted = ofACourt.stream().sorted(FOREMOST).toList();
        return new ComparedFigure(sorted.getFirst(), sorted.subList(1, sorted.size()));
    }

    static boolean isOf(Indicator indicator, ObservationHit figure) {
        return indicator.code().equals(figure.observation().indicator());
    }

    /** Whether the figure is of no indicator, and its name holds one of this indicator's. */
    static boolean isNear(Indicator indicator, ObservationHit figure) {
        return figure.observation().indicator() == null
                && Indicators.isNear(indicator, figure.observation().name());
    }

    static Basis basis(ObservationHit figure) {
        return Basis.of(figure.observation());
    }

    static Court court(ObservationHit figure) {
        return Objects.requireNonNull(figure.court(), "a figure without a court is compared with none");
    }

    static BigDecimal value(ObservationHit figure) {
        return Objects.requireNonNull(figure.observation().value(), "a figure without a value is in no group");
    }

    /** The day that a period ends, or where it has none the day that it began. */
    static @Nullable LocalDate lastDay(@Nullable Period period) {
        LocalDate end = end(period);
        return end == null ? start(period) : end;
    }

    private static @Nullable LocalDate end(@Nullable Period period) {
        return period == null ? null : period.end();
    }

    private static @Nullable LocalDate start(@Nullable Period period) {
        return period == null ? null : period.start();
    }
}
