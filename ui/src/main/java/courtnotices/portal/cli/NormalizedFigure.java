package courtnotices.portal.cli;

import courtnotices.notice.Change;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Rank;
import courtnotices.notice.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/**
 * A figure as {@code normalize} writes it: its quote is the words themselves, which programs that compare notices read as a string, and
 * {@code span} says where they stand. docs/decisions/0009-quotes-in-normalize.md says why.
 */
record NormalizedFigure(
        String name,
        @Nullable String indicator,
        @Nullable BigDecimal value,
        String unit,
        boolean approx,
        @Nullable String scope,
        @Nullable Period period,
        @Nullable Change change,
        @Nullable Rank rank,
        String quote,
        Span span) {

    private static NormalizedFigure of(Observation figure) {
        return new NormalizedFigure(
                figure.name(),
                figure.indicator(),
                figure.value(),
                figure.unit(),
                figure.approx(),
                figure.scope(),
                figure.period(),
                figure.change(),
                figure.rank(),
                figure.quote().text(),
                new Span(figure.quote().start(), figure.quote().end()));
    }

    /** Has Jackson write every {@link Observation} in this form. */
    @JsonSerialize(converter = Conversion.class)
    interface Form {}

    static final class Conversion extends StdConverter<Observation, NormalizedFigure> {
        @Override
        public NormalizedFigure convert(Observation figure) {
            return of(figure);
        }
    }
}
