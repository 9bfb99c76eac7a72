/**
 * Courts beside each other: by an indicator, by what they did about a topic, by everything, over the years.
 *
 * <p>Comes in: a checked query and what the index holds for it. Goes out: a comparison in which every figure has its words, and every court that cannot
 * be compared has the reason.
 *
 * <p>Example: of 终本率, 全市法院35.93% 截至8月22日 and 全市法院38.2% 截至6月底 stand in one group; 本院40.2% does not, for 口径不同.
 */
@NullMarked
package courtnotices.search.compare;

import org.jspecify.annotations.NullMarked;
