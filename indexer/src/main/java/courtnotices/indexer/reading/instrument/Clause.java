package courtnotices.indexer.reading.instrument;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words up to the next comma.
 *
 * @param printed as the page has them
 * @param words the same folded, and blind inside its titles, so that no verb is found in 《修订后的…》
 * @param titles what stands in 《》, counted from the clause's first character
 * @param deeds what is done with documents, counted the same way
 * @param ends the mark after it, or a line end
 */
record Clause(String printed, String words, List<Marked> titles, List<Deed> deeds, char ends) {

    /** What stands between 《 and 》 in {@link #words}. */
    static final char BLIND = '\ufffc';

    Clause {
        titles = List.copyOf(titles);
        deeds = List.copyOf(deeds);
    }

    static Clause of(String printed, String words, List<Marked> titles, char ends) {
        return new Clause(printed, words, titles, Deeds.in(words), ends);
    }

    int length() {
        return words.length();
    }

    /** The first title that begins at or after {@code at}. */
    @Nullable Marked titleFrom(int at) {
        return from(titles, Marked::start, at);
    }

    /** Where the first deed at or after {@code at} begins; the clause's length when there is none. */
    int deedFrom(int at) {
        Deed deed = from(deeds, Deed::start, at);
        return deed == null ? length() : deed.start();
    }

    private static <T> @Nullable T from(List<T> ordered, ToIntFunction<T> start, int at) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(ordered.get(middle)) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ordered.size() ? ordered.get(low) : null;
    }
}
