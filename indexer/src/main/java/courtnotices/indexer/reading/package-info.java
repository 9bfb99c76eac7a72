/**
 * A page's text becomes a notice, or the reason why it is none.
 *
 * <p>Comes in: a {@link courtnotices.indexer.page.PageText}. Goes out: a {@link courtnotices.indexer.reading.Reading}. Pure: no clock, no files.
 *
 * <p>Example: news of a mobilisation meeting becomes {@link courtnotices.indexer.reading.Reading.Other} with a reason.
 */
@NullMarked
package courtnotices.indexer.reading;

import org.jspecify.annotations.NullMarked;
