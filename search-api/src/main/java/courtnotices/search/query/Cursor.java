package courtnotices.search.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list starts: after the entry with these sort values.
 *
 * <p>Opaque to callers. It names a place in the order and not a number of entries, so by date, court and value it stays right while documents are
 * added. By relevance the order itself changes then; such a cursor holds the entries of the first page and the point in time at which all pages after
 * it are read.
 *
 * @param after the sort values of the last entry before, as text; an empty one stands for a missing value
 * @param total of all entries, as the first page counted them; counting them again for each page would make the engine visit all of them each time
 * @param pointInTime the engine's name for it; null where the order does not change, and on the way to the second page
 * @param first the ids of the first page's entries; none where the order does not change
 */
public record Cursor(
        Sort sort, List<String> after, long total, @Nullable String pointInTime, List<String> first) {

    private static final String VALUES = "\u001f";
    private static final String PARTS = "\u001e";

    /** The ids of 100 entries and a point in time of several shards are some 4,000 characters. */
    private static final int LONGEST = 8_000;

    private static final int MOST_VALUES = 8;

    public Cursor {
        after = List.copyOf(after);
        first = List.copyOf(first);
    }

    /** A place in a list that counts its entries on every page. */
    public Cursor(Sort sort, List<String> after) {
        this(sort, after, 0);
    }

    /** A place in an order that does not change. */
    public Cursor(Sort sort, List<String> after, long total) {
        this(sort, after, total, null, List.of());
    }

    /** The same place at a point in time. */
    public Cursor at(@Nullable String point, List<String> firstPage) {
        return new Cursor(sort, after, total, point, firstPage);
    }

    /** The cursor as it stands in an address. */
    public String print() {
        String place = sort.parameter() + VALUES + total + VALUES + String.join(VALUES, after);
        String words = first.isEmpty()
                ? place
                : String.join(PARTS, place, pointInTime == null ? "" : pointInTime, String.join(VALUES, first));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The cursor that was printed so.
     *
     * @throws BadQueryException if it is none
     */
    public static Cursor parse(String printed) {
        try {
            if (printed.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            String words = new String(Base64.getUrlDecoder().decode(printed), StandardCharsets.UTF_8);
            String[] parts = words.split(PARTS, -1);
            Cursor place = place(parts[0]);
            return switch (parts.length) {
                case 1 -> place;
                case 3 -> place.at(parts[1].isEmpty() ? null : parts[1], ids(parts[2]));
                default -> throw new IllegalArgumentException("of no list");
            };
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    private static Cursor place(String words) {
        List<String> values = new ArrayList<>(List.of(words.split(VALUES, -1)));
        Sort sort = Sort.named(values.removeFirst());
        if (sort == null || values.size() < 2 || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("no order");
        }
        long total = Long.parseLong(values.removeFirst());
        if (total < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
        return new Cursor(sort, values, total);
    }

    private static List<String> ids(String words) {
        List<String> ids = List.of(words.split(VALUES, -1));
        if (ids.size() > ListQuery.LARGEST_PAGE || ids.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("no first page");
        }
        return ids;
    }

    /** What a list answers to a cursor that it did not print. */
    public static BadQueryException foreign() {
        return new BadQueryException("cursor", Fault.FOREIGN_CURSOR);
    }
}
