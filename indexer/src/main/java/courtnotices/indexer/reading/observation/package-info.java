/**
 * Sentences become figures.
 *
 * <p>Comes in: a page's text and where an issue's words stand in it. Goes out: {@link courtnotices.notice.Observation observations} with name,
 * value, unit, scope, period, change, rank and the words that hold them.
 *
 * <p>Example: 全市法院上诉率7.87%、申诉申请再审率1.588%，分别同比降低1.3、0.441个百分点 is two rates, each with its own change.
 */
@NullMarked
package courtnotices.indexer.reading.observation;

import org.jspecify.annotations.NullMarked;
