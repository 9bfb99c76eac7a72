package courtnotices.search.export;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one field of a table: words never turn into numbers, and a missing value is no value. */
public sealed interface Cell {

    /** Nothing: the notice does not say. */
    Cell EMPTY = new Empty();

    /** Words, whatever they look like. */
    record Text(String text) implements Cell {}

    /** A number, to be calculated with. */
    record Figure(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Yes or no. */
    record Flag(boolean set) implements Cell {}

    /** See {@link #EMPTY}. */
    record Empty() implements Cell {}
}
