package courtnotices.indexer.reading.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words up to the next comma.
 *
 * @param printed as the page has them
 * @param words the same folded, and blind inside its titles, so that no verb is found in 《修订后的…》
 * @param titles what stands in 《》, counted from the clause's first character
 * @param deeds what is done with documents, counted the same way
 * @param endings where names without 《》 may end
 * @param ends the mark after it, or a line end
 */
record Clause(String printed, String words, List<Marked> titles, List<Deed> deeds, Endings endings, char ends) {

    /** What stands between 《 and 》 in {@link #words}. */
    static final char BLIND = '\ufffc';

    Clause {
        titles = List.copyOf(titles);
        deeds = List.copyOf(deeds);
    }

    static Clause of(String printed, String words, List<Marked> titles, char ends) {
        List<Deed> deeds = Deeds.in(words);
        // most clauses make nothing, and need not be searched for names
        boolean makes = deeds.stream().anyMatch(deed -> deed.action() != null);
        return new Clause(printed, words, titles, deeds, makes ? Endings.of(words) : Endings.NONE, ends);
    }

    int length() {
        return words.length();
    }

    /** The first title that begins at or after {@code at}. */
    @Nullable
    Marked titleFrom(int at) {
        int index = Ordered.from(titles, Marked::start, at);
        return index < titles.size() ? titles.get(index) : null;
    }

    /** Where the first deed at or after {@code at} begins; the clause's length when there is none. */
    int deedFrom(int at) {
        int index = Ordered.from(deeds, Deed::start, at);
        return index < deeds.size() ? deeds.get(index).start() : length();
    }
}
