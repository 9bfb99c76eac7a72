package courtnotices.indexer.reading.observation;

import courtnotices.notice.Change;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Quote;
import courtnotices.notice.Rank;
import courtnotices.notice.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure whose tail, a change or a rank, may still follow. */
final class Draft {

    final String name;
    final @Nullable BigDecimal value;
    final String unit;
    final boolean approx;
    final @Nullable String scope;
    final @Nullable Period period;
    final int start;

    /** Where a tail of this figure would begin: after its value and the noun that it counts. */
    int open;

    int end;

    @Nullable
    Change change;

    @Nullable
    Rank rank;

    Draft(
            String name,
            @Nullable BigDecimal value,
            String unit,
            boolean approx,
            @Nullable String scope,
            @Nullable Period period,
            Span words) {
        this.name = name;
        this.value = value;
        this.unit = unit;
        this.approx = approx;
        this.scope = scope;
        this.period = period;
        this.start = words.start();
        this.end = words.end();
        this.open = words.end();
    }

    void tell(Change told, int tail) {
        change = told;
        reach(tail);
    }

    void tell(Rank told, int tail) {
        rank = told;
        reach(tail);
    }

    private void reach(int tail) {
        end = Math.max(end, tail);
        open = end;
    }

    Observation finished(String text) {
        String courts = scope == null ? Scopes.OWN : scope;
        return new Observation(
                name, null, value, unit, approx, courts, period, change, rank, Quote.of(text, new Span(start, end)));
    }
}
