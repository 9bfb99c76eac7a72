/**
 * Where pages come from.
 *
 * <p>Comes in: paths that a person named. Goes out: {@link courtnotices.indexer.source.Page pages} as bytes with their address, or a
 * {@link courtnotices.indexer.source.Refusal} that says why there is none.
 *
 * <p>Example: {@code ../shared/seeds} is five pages; {@code notes.bin} in it is refused as binary.
 */
@NullMarked
package courtnotices.indexer.source;

import org.jspecify.annotations.NullMarked;
