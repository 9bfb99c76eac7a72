/**
 * What is known of every address: the frontier of a crawl and its memory.
 *
 * <p>Comes in: {@link courtnotices.indexer.frontier.Lead leads} to addresses, and what came of visiting them. Goes out: what is due at a host,
 * for the one process that holds the host.
 *
 * <p>Example: {@code http://court.example/art/1.html}, linked from a list on Monday, read as a notice, due again on Wednesday with its
 * {@code ETag}.
 */
@NullMarked
package courtnotices.indexer.frontier;

import org.jspecify.annotations.NullMarked;
