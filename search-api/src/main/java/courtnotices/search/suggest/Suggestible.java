package courtnotices.search.suggest;

import courtnotices.search.result.EntryLinks;
import courtnotices.search.result.Suggestion;
import courtnotices.search.result.SuggestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be suggested.
 *
 * @param names its own name first, then others that mean it
 * @param count how often the index has it; null for a term, which nobody counts
 */
record Suggestible(
        SuggestionKind kind,
        String value,
        List<Name> names,
        @Nullable Long count,
        EntryLinks links) {

    /** How many ranks there are: what is found by another name comes behind what is found by its own. */
    static final int RANKS = 2 * Match.RANKS;

    /**
     * One of these found.
     *
     * @param rank 0 is the best
     */
    record Found(Suggestible what, Name name, Match match, int rank) {

        Suggestion suggestion() {
            return new Suggestion(what.kind(), what.value(), name.printed(), match.marks(), what.count(), what.links());
        }
    }

    long used() {
        return count == null ? 0 : count;
    }

    /** The best match among its names, or null. */
    @Nullable
    Found find(Typed typed) {
        Found best = null;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Match match = kind == SuggestionKind.COURT ? name.matchWithGaps(typed) : name.match(typed);
            if (match != null) {
                int rank = 2 * match.rank() + (i == 0 ? 0 : 1);
                best = best == null || rank < best.rank() ? new Found(this, name, match, rank) : best;
            }
        }
        return best;
    }
}
