package courtnotices.indexer.reading.observation;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.UnitKind;
import courtnotices.notice.chinese.period.Changes;
import courtnotices.notice.chinese.period.PeriodMention;
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

    /** The mentions in {@code sentence}; none where it tells no figure, change or place. */
    List<Mention> in(Span sentence) {
        int from = sentence.start();
        int to = sentence.end();
        List<Mention> found = told(from, to);
        if (found.isEmpty()) {
            return found; // most sentences: when and where are of no use to them
        }
        for (PeriodMention period : Periods.in(masked, from, to, asOf)) {
            // the 8 of 截至8月 is no count of 月; the 2022年 of 比2022年上升 says no period
            found.removeIf(mention -> mention instanceof Mention.Counted
                    && mention.start() < period.end()
                    && period.start() < mention.end());
            if (!SentenceWords.isBefore(masked, period.start(), period.end(), sentence)) {
                add(found, new Mention.When(period.period(), period.start(), period.end()));
            }
        }
        scopes.in(masked, from, to)
                .forEach(scope -> add(found, new Mention.Where(scope.scope(), scope.start(), scope.end())));
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private List<Mention> told(int from, int to) {
        List<Mention> found = new ArrayList<>();
        Changes.in(masked, from, to)
                .forEach(change -> found.add(new Mention.Moved(change, change.start(), change.end())));
        Ranks.in(masked, from, to).forEach(rank -> add(found, new Mention.Placed(rank, rank.start(), rank.end())));
        int duration = Integer.MIN_VALUE / 2;
        for (Quantity quantity : Quantities.in(masked, from, to)) {
            int clause = Clauses.start(masked, quantity.start(), from);
            boolean time = quantity.unit().kind() == UnitKind.TIME;
            // 基层法院平均周期12.6天，市中院8.1天: the second says no more that it is a duration, nor does 平均周期缩短12%，降至8.1天
            boolean again = time
                    && (clause - duration <= 1 || isMovedDuration(found, clause, from))
                    && quantity.start() - clause <= SHORT
                    && !Limits.qualifies(masked, quantity, to);
            if (again || Limits.isFigure(masked, quantity, clause, to)) {
                add(found, new Mention.Counted(quantity, quantity.start(), quantity.end()));
                duration = time ? quantity.end() : duration;
            }
        }
        return found;
    }

    /** Whether the clause before the one at {@code clause} ends with how a duration moved. */
    private boolean isMovedDuration(List<Mention> found, int clause, int from) {
        return found.stream()
                .filter(mention -> mention instanceof Mention.Moved && mention.end() == clause - 1)
                .anyMatch(moved -> Limits.tellsDuration(
                        masked.substring(Clauses.start(masked, moved.start(), from), moved.start())));
    }

    private static void add(List<Mention> found, Mention mention) {
        if (found.stream().noneMatch(other -> other.start() < mention.end() && mention.start() < other.end())) {
            found.add(mention);
        }
    }
}
