package courtnotices.indexer.reading.observation;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.UnitKind;
import courtnotices.notice.chinese.period.Changes;
import courtnotices.notice.chinese.period.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what figures are made of in a sentence: in order, and no two of them over the same words. */
final class Mentions {

    /** A clause with room for 市中院 and no more. */
    private static final int SHORT = 6;

    private final String masked;
    private final Scopes scopes;
    private final LocalDate asOf;

    Mentions(String masked, Scopes scopes, LocalDate asOf) {
        this.masked = masked;
        this.scopes = scopes;
        this.asOf = asOf;
    }

    /** The mentions in {@code sentence}; none where it holds no digit that could be a figure. */
    List<Mention> in(Span sentence) {
        int from = sentence.start();
        int to = sentence.end();
        List<Mention> found = new ArrayList<>();
        Changes.in(masked, from, to).forEach(change -> found.add(new Mention.Moved(change)));
        Ranks.in(masked, from, to).forEach(rank -> add(found, new Mention.Placed(rank)));
        Periods.in(masked, from, to, asOf).forEach(period -> add(found, new Mention.When(period)));
        int duration = Integer.MIN_VALUE / 2;
        for (Quantity quantity : Quantities.in(masked, from, to)) {
            int clause = Clauses.start(masked, quantity.start(), from);
            boolean time = quantity.unit().kind() == UnitKind.TIME;
            // 基层法院平均周期12.6天，市中院8.1天: the second says no more that it is a duration
            boolean again = time && clause - duration <= 1 && quantity.start() - clause <= SHORT;
            if (again || Limits.isFigure(masked, quantity, clause, to)) {
                add(found, new Mention.Counted(quantity));
                duration = time ? quantity.end() : duration;
            }
        }
        scopes.in(masked, from, to).forEach(scope -> add(found, new Mention.Where(scope)));
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static void add(List<Mention> found, Mention mention) {
        if (found.stream().noneMatch(other -> other.start() < mention.end() && mention.start() < other.end())) {
            found.add(mention);
        }
    }
}
