package courtnotices.benchmarks.load;

/**
 * A promise and what was measured of it.
 *
 * @param what e.g. {@code API search by 8 clients, p95}
 * @param bound that the figure must not pass
 */
record Criterion(String what, double figure, Bound bound, double limit) {

    enum Bound {
        AT_MOST,
        AT_LEAST
    }

    static Criterion atMost(double limit, String what, double figure) {
        return new Criterion(what, figure, Bound.AT_MOST, limit);
    }

    static Criterion atLeast(double limit, String what, double figure) {
        return new Criterion(what, figure, Bound.AT_LEAST, limit);
    }

    boolean isMet() {
        return bound == Bound.AT_MOST ? figure <= limit : figure >= limit;
    }

    /** {@code | API search by 8 clients, p95 | 1.18 | at most 1.25 | met |}. */
    String row() {
        return "| %s | %.2f | %s %.2f | %s |\n"
                .formatted(
                        what,
                        figure,
                        bound == Bound.AT_MOST ? "at most" : "at least",
                        limit,
                        isMet() ? "met" : "**not met**");
    }
}
