package courtnotices.benchmarks.load;

/** What so many clients found. */
record SearchFigures(int clients, Side api, Side direct) {

    /** What asking one of both came to. */
    record Side(Latencies times, Work work) {

        static final Side NONE = new Side(Latencies.NONE, Work.NONE);

        Side and(Side more) {
            return new Side(times.and(more.times), work.and(more.work));
        }

        /** Milliseconds of a processor that the portal spent on a request. */
        double portal() {
            return work.portal().toNanos() / 1e6 / times.requests();
        }

        /** Milliseconds of a processor that Elasticsearch spent on a request. */
        double engine() {
            return work.engine().toNanos() / 1e6 / times.requests();
        }
    }

    /** How many times as long as Elasticsearch the API takes. */
    double ratio(int percent) {
        return api.times().percentile(percent) / direct.times().percentile(percent);
    }

    /** {@code 8 clients: 1.12 times at p50, 1.18 times at p95}, so that who waits sees something. */
    String summary() {
        return "%d clients: %.2f times at p50, %.2f times at p95; ms of a processor: %.1f + %.1f against %.1f"
                .formatted(clients, ratio(50), ratio(95), api.portal(), api.engine(), direct.engine());
    }
}
