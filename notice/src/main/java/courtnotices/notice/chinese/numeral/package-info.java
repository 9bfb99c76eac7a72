/**
 * Numbers that Chinese text writes out, and what they count.
 *
 * <p>Comes in: folded text. Goes out: whole numbers of labels, and {@link courtnotices.notice.chinese.numeral.Quantity quantities} with value,
 * unit and where they stand. Example: 十二 is 12; 1.5亿余元 is 150000000 元, approximate; 百分之三点五 is 3.5 %; 4人225 675元 is two.
 */
@NullMarked
package courtnotices.notice.chinese.numeral;

import org.jspecify.annotations.NullMarked;
