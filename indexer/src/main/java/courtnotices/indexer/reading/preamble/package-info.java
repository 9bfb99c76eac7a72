/**
 * Who published what, when, about which inspection.
 *
 * <p>Comes in: a page's text and outline. Goes out: court, dates and inspection.
 *
 * <p>Example: 2020年10月27日至2021年1月31日，市委巡察五组对我院党组进行了政治巡察 is a 巡察 by 市委, team 市委巡察五组, with its two days.
 */
@NullMarked
package courtnotices.indexer.reading.preamble;

import org.jspecify.annotations.NullMarked;
