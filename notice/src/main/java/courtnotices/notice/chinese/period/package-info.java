/**
 * Times that a notice names, and how figures moved between them.
 *
 * <p>Comes in: folded text and the last day that it can speak of. Goes out: days, periods and changes with where they stand. Example: 4月15日 in a
 * notice whose inspection began in 2020 and ended in January 2021 is 2021-04-15; 1至8月 in a notice of September 2024 is 2024-01-01 to 2024-08-31;
 * 同比下降1.3个百分点 is down by 1.3 percentage points.
 */
@NullMarked
package courtnotices.notice.chinese.period;

import org.jspecify.annotations.NullMarked;
