/**
 * Days that a notice names.
 *
 * <p>Comes in: folded text. Goes out: dates with where they stand. Example: 2024年8月23日 is 2024-08-23; 4月15日 in a notice whose inspection
 * began in 2020 and ended in January 2021 is 2021-04-15.
 */
@NullMarked
package courtnotices.notice.chinese.period;

import org.jspecify.annotations.NullMarked;
