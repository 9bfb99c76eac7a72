/**
 * Sentences become figures.
 *
 * <p>Comes in: a page's text and where an issue's words stand in it. Goes out: {@link courtnotices.notice.Observation observations} with name,
 * value, unit, scope, period, change, rank and the words that hold them.
 *
 * <p>Example: 全县结案率98.1%、调解率41.3%，同比各上升0.6、2.2个百分点 is two rates, each with its own change.
 */
@NullMarked
package courtnotices.indexer.reading.observation;

import org.jspecify.annotations.NullMarked;
