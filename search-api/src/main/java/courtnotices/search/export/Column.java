package courtnotices.search.export;

import courtnotices.notice.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * <p>{@code Column.text("court.name", "法院", row -> row.court().name())}.
 *
 * @param name the header for programs: the path of the value in the API's JSON where there is one
 * @param title the header for people
 * @param cell what a row has in it
 */
public record Column<T>(String name, String title, Function<T, Cell> cell) {

    /** A column of words; null where a row has none. */
    public static <T> Column<T> text(String name, String title, Function<T, @Nullable String> value) {
        return telling(name, title, value, Cell.Text::new);
    }

    /** A column of words of a closed list. */
    public static <T> Column<T> term(String name, String title, Function<T, ? extends @Nullable Term> value) {
        return telling(name, title, value, term -> new Cell.Text(term.word()));
    }

    /** A column of numbers with their decimals as told: 47.60 stays 47.60 where the format can show it. */
    public static <T> Column<T> number(String name, String title, Function<T, @Nullable BigDecimal> value) {
        return telling(name, title, value, Cell.Figure::new);
    }

    /** A column of whole numbers. */
    public static <T> Column<T> count(String name, String title, Function<T, @Nullable Integer> value) {
        return telling(name, title, value, count -> new Cell.Figure(BigDecimal.valueOf(count)));
    }

    /** A column of days. */
    public static <T> Column<T> day(String name, String title, Function<T, @Nullable LocalDate> value) {
        return telling(name, title, value, Cell.Day::new);
    }

    /** A column of yes and no. */
    public static <T> Column<T> flag(String name, String title, Function<T, @Nullable Boolean> value) {
        return telling(name, title, value, Cell.Flag::new);
    }

    /** The same column for rows that hold what it was made for; null where a row holds none. */
    public <R> Column<R> of(Function<R, ? extends @Nullable T> part) {
        return new Column<>(name, title, row -> {
            T value = part.apply(row);
            return value == null ? Cell.EMPTY : cell.apply(value);
        });
    }

    /** The header that {@code header} asks for. */
    String header(Header header) {
        return switch (header) {
            case CHINESE -> title;
            case MACHINE -> name;
        };
    }

    private static <T, V> Column<T> telling(
            String name, String title, Function<T, ? extends @Nullable V> value, Function<V, Cell> cell) {
        return new Column<>(name, title, row -> {
            V told = value.apply(row);
            return told == null ? Cell.EMPTY : cell.apply(told);
        });
    }
}
