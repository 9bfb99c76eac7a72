/**
 * Which courts' sites are visited, and how.
 *
 * <p>Comes in: a {@code sources.yaml} that a person wrote. Goes out: {@link courtnotices.indexer.source.site.Sources}, or every fault of the
 * file with its line.
 *
 * <p>Example: a court, its list's address and {@code product: hanweb} are a whole entry; the rest are that product's defaults.
 */
@NullMarked
package courtnotices.indexer.source.site;

import org.jspecify.annotations.NullMarked;
