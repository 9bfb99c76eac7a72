/**
 * What an issue is about.
 *
 * <p>Comes in: an issue's title, the headings above it and its text. Goes out: codes of the {@link courtnotices.notice.catalogue.Topics topic
 * catalogue}, the strongest first.
 *
 * <p>Example: 执行案款发放不及时 with a text that tells of 终本案件评查 and of a rule for 终本 is 执行案款, 终本.
 */
@NullMarked
package courtnotices.indexer.reading.topic;

import org.jspecify.annotations.NullMarked;
