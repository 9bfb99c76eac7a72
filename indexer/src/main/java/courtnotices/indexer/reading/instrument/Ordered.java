package courtnotices.indexer.reading.instrument;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up what a clause holds by its place: of things at 3, 8 and 20 the first from 5 on is number 1. */
final class Ordered {

    private Ordered() {}

    /** The index of the first of {@code ordered} whose place is {@code at} or behind it; its size when there is none. */
    static <T> int from(List<T> ordered, ToIntFunction<T> place, int at) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(ordered.get(middle)) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
