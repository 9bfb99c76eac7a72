package courtnotices.indexer.reading.observation;

import courtnotices.notice.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order that stands in a text: 分别居全省第二、第一 is two places, one of each figure before it.
 *
 * @param of among whom, as printed: 全省; null where the text does not say
 * @param all whether it is said of every figure before it (均排名全省第三)
 */
record RankMention(List<Integer> places, @Nullable String of, boolean all, int start, int end) {

    RankMention {
        places = List.copyOf(places);
    }

    /** The place of the {@code index}th figure that shares it. */
    Rank of(int index) {
        return new Rank(places.get(Math.min(index, places.size() - 1)), of);
    }
}
