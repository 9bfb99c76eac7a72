package courtnotices.search.suggest;

import java.util.List;

/**
 * How a name holds what was typed.
 *
 * @param bySound whether letters stand for characters
 * @param marks pairs of start and end in the printed name, UTF-16 units
 */
record Match(Place place, boolean bySound, List<List<Integer>> marks) {

    /** Where it stands in the name; the better place first. */
    enum Place {
        ALL(0),
        BEGINNING(1),
        INSIDE(2),
        /** All its characters in order, with others between: 南阳中院 in 南阳市中级人民法院. */
        SCATTERED(3);

        private final int rank;

        Place(int rank) {
            this.rank = rank;
        }
    }

    private static final int BY_SOUND = 4;

    /** How many ranks there are. */
    static final int RANKS = 2 * BY_SOUND;

    /** 0 is the best; letters stand behind characters. */
    int rank() {
        return (bySound ? BY_SOUND : 0) + place.rank;
    }
}
