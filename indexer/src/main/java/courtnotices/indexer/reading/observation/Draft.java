package courtnotices.indexer.reading.observation;

import courtnotices.notice.Change;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Quote;
import courtnotices.notice.Rank;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure whose tail, a change or a rank, may still follow. */
final class Draft {

    /** So much of the words behind a value is quoted. */
    private static final int NOUN = 24;

    String name;

    /** What it counts, for the names of figures that say less: 收到联系法官申请, of which 回复901次. */
    String subject;

    @Nullable
    BigDecimal value;

    Unit unit;
    boolean approx;
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
            Unit unit,
            boolean approx,
            @Nullable String scope,
            @Nullable Period period,
            Span words) {
        this.name = name;
        this.subject = Counters.core(name);
        this.value = value;
        this.unit = unit;
        this.approx = approx;
        this.scope = scope;
        this.period = period;
        this.start = words.start();
        this.end = words.end();
        this.open = words.end();
    }

    /** The unit of a figure of which only a change in {@code moved} is told: % of 个百分点, else what the change itself is in. */
    static Unit movedBy(String moved) {
        return switch (moved) {
            case "个百分点", "%" -> new Unit("%", UnitKind.RATE);
            case "‰" -> new Unit(moved, UnitKind.RATE);
            case "元" -> new Unit(moved, UnitKind.MONEY);
            case "天", "日", "个月" -> new Unit(moved, UnitKind.TIME);
            default -> new Unit(moved, UnitKind.COUNT);
        };
    }

    /** Whether a change in {@code moved} may be of this figure: cases do not grow by yuan, nor rates by cases. */
    boolean mayMoveBy(String moved) {
        boolean relative = isRelative(moved) || moved.endsWith("百分点") || moved.startsWith("位");
        return relative || movedBy(moved).kind() == unit.kind();
    }

    /** Whether this is a change that lacks its level, and one in {@code told} may be it: 同比下降88.9%，降至7件. */
    boolean lacks(Unit told) {
        if (value != null || change == null || rank != null) {
            return false;
        }
        return unit.word().equals(told.word()) || isRelative(String.valueOf(change.unit()));
    }

    /** Whether a change in this unit says nothing of the figure's own. */
    private static boolean isRelative(String moved) {
        return moved.equals("%") || moved.equals("‰") || moved.equals("倍");
    }

    void tell(Change told, int tail) {
        change = told;
        reach(tail);
    }

    void tell(Rank told, int tail) {
        rank = told;
        reach(tail);
    }

    /** Takes the level that follows the change: 同比上升3.5个百分点，达48.2%. */
    void level(String named, Quantity quantity, int tail) {
        name = named;
        value = quantity.value();
        unit = quantity.unit();
        approx = quantity.approx();
        reach(tail);
    }

    /** Takes in the noun behind the value: 271名调解员入驻调解平台. */
    void hold(int noun) {
        reach(Math.min(noun, end + NOUN));
        open = noun;
    }

    private void reach(int tail) {
        end = Math.max(end, tail);
        open = end;
    }

    Observation finished(String text) {
        String courts = scope == null ? Scopes.OWN : scope;
        Indicator indicator = Indicators.bundled().named(name);
        return new Observation(
                name,
                indicator == null ? null : indicator.code(),
                value,
                unit.word(),
                approx,
                courts,
                period,
                change,
                rank,
                Quote.of(text, new Span(start, end)));
    }
}
