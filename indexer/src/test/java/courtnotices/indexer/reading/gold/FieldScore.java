package courtnotices.indexer.reading.gold;

/**
 * How well a field is read.
 *
 * @param hit asked for and found
 * @param miss asked for and not found, or found wrong
 * @param extra found, not asked for
 */
record FieldScore(int hit, int miss, int extra) {

    static final FieldScore NONE = new FieldScore(0, 0, 0);

    FieldScore withHit() {
        return new FieldScore(hit + 1, miss, extra);
    }

    FieldScore withMiss() {
        return new FieldScore(hit, miss + 1, extra);
    }

    FieldScore withExtra() {
        return new FieldScore(hit, miss, extra + 1);
    }

    /** Of what was found, how much is right; 1 where nothing was found. */
    double precision() {
        return hit + extra == 0 ? 1 : (double) hit / (hit + extra);
    }

    /** Of what was asked for, how much was found; 1 where nothing was asked for. */
    double recall() {
        return hit + miss == 0 ? 1 : (double) hit / (hit + miss);
    }

    /** The harmonic mean of both. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
