package courtnotices.search.result;

import courtnotices.notice.Term;

/** Why a court is not among those that can be compared; what comes closest to them first. */
public enum Reason implements Term {
    /** Its latest figure would be comparable, but says 约, 余 or the like. */
    APPROXIMATE("约数"),
    /** Its figure is of the same cases, over another kind of period. */
    OTHER_PERIOD("期间不同"),
    /** Its figure is of other courts' cases, or in another unit. */
    OTHER_SCOPE("口径不同"),
    /** It tells no value: nothing at all, or only how it moved or where it stands among others. */
    NOT_PUBLISHED("未公布");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
