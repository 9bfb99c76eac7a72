package courtnotices.search.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page of a list starts: after the entry with these sort values.
 *
 * <p>Opaque to callers. It names a place in the order and not a number of entries, so by date and by court it stays right while documents are
 * added; by relevance only as long as scores do.
 *
 * @param after the sort values of the last entry before, as text; an empty one stands for a missing value
 */
public record Cursor(Sort sort, List<String> after) {

    private static final char SEPARATOR = '\u001f';
    private static final int LONGEST = 1_000;
    private static final int MOST_VALUES = 8;

    public Cursor {
        after = List.copyOf(after);
    }

    /** The cursor as it stands in an address. */
    public String print() {
        String words = sort.parameter() + SEPARATOR + String.join(String.valueOf(SEPARATOR), after);
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
            List<String> parts = new ArrayList<>(List.of(words.split(String.valueOf(SEPARATOR), -1)));
            Sort sort = Sort.named(parts.removeFirst());
            if (sort == null || parts.isEmpty() || parts.size() > MOST_VALUES) {
                throw new IllegalArgumentException("no order");
            }
            return new Cursor(sort, parts);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    /** What a list answers to a cursor that it did not print. */
    public static BadQueryException foreign() {
        return new BadQueryException("cursor", "is none of this list's; start again without it");
    }
}
