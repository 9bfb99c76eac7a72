/**
 * Where pages come from.
 *
 * <p>Comes in: paths that a person named. Goes out: {@link courtnotices.indexer.source.Page pages} as bytes with their address, or a
 * {@link courtnotices.indexer.source.Refusal} that says why there is none.
 *
 * <p>Example: a folder with a web page, a PDF document and a link that leads nowhere is two pages and a refusal.
 */
@NullMarked
package courtnotices.indexer.source;

import org.jspecify.annotations.NullMarked;
