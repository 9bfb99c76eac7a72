/**
 * Queries become requests to Elasticsearch, its responses become results; pure both ways.
 *
 * <p>Comes in: a {@link courtnotices.search.query.ListQuery}. Goes out: a result. One class does the I/O: {@link
 * courtnotices.search.elastic.Elastic}.
 *
 * <p>Example: 终本率 must match, as a phrase on single characters, in title, path, text or court, in one of its synonyms.
 */
@NullMarked
package courtnotices.search.elastic;

import org.jspecify.annotations.NullMarked;
