/**
 * Who published what, when, about which inspection, what it claims to have done, and whom to call.
 *
 * <p>Comes in: a page's text and outline. Goes out: court, dates, inspection, claimed totals, contact, and remarks where claims and count differ.
 *
 * <p>Example: 自2021年11月8日至2022年1月7日，市委巡察三组进驻我院 is a 巡察 by 市委, team 市委巡察三组, with its two days.
 */
@NullMarked
package courtnotices.indexer.reading.preamble;

import org.jspecify.annotations.NullMarked;
