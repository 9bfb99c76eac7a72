/**
 * How the portal bears load: search, export and ingest over the synthetic corpus, each beside the same asked of Elasticsearch directly.
 *
 * <p>Comes in: nothing but settings. Goes out: a part of {@code docs/performance.md} and a line for each promise, met or not.
 *
 * <p>Example: 60 searches by 8 clients, once to {@code /api/v1/issues}, once the request that the API makes of them to {@code /issues/_search}.
 */
@NullMarked
package courtnotices.benchmarks.load;

import org.jspecify.annotations.NullMarked;
