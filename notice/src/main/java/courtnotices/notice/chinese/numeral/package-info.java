/**
 * Numbers that Chinese text writes out.
 *
 * <p>Comes in: folded text. Goes out: values. Example: 十二 is 12, 二百零五 is 205.
 */
@NullMarked
package courtnotices.notice.chinese.numeral;

import org.jspecify.annotations.NullMarked;
