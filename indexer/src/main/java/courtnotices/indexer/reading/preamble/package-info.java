/**
 * Who published what, when, about which inspection.
 *
 * <p>Comes in: a page's text and outline. Goes out: court, dates and inspection.
 *
 * <p>Example: 自2021年11月8日至2022年1月7日，市委巡察三组进驻我院 is a 巡察 by 市委, team 市委巡察三组, with its two days.
 */
@NullMarked
package courtnotices.indexer.reading.preamble;

import org.jspecify.annotations.NullMarked;
