/**
 * One request to a court's site, and what came of it.
 *
 * <p>Comes in: a {@link courtnotices.indexer.source.fetch.PageRequest} with what is known of the page from before. Goes out: a
 * {@link courtnotices.indexer.source.fetch.PageAnswer}, whatever the other side does: bytes in bounds, in bounded time, never from a private
 * network, or a named failure.
 *
 * <p>Example: a page with the {@code ETag} of a week ago is "not modified", one that inflates to a gigabyte is "too large".
 */
@NullMarked
package courtnotices.indexer.source.fetch;

import org.jspecify.annotations.NullMarked;
