package courtnotices.benchmarks.load;

/** What so many clients found. */
record SearchFigures(int clients, Latencies api, Latencies direct) {

    /** How many times as long as Elasticsearch the API takes. */
    double ratio(int percent) {
        return api.percentile(percent) / direct.percentile(percent);
    }

    /** {@code 8 clients: 1.12 times at p50, 1.18 times at p95}, so that who waits sees something. */
    String summary() {
        return "%d clients: %.2f times at p50, %.2f times at p95".formatted(clients, ratio(50), ratio(95));
    }
}
