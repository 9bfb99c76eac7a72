/**
 * Sections become issues.
 *
 * <p>Comes in: the outline's parts. Goes out: {@link courtnotices.notice.Issue issues}, the leaves of the rectification part, with clean titles,
 * paths, deadlines, states and measures.
 *
 * <p>Example: (9)针对“‘终结本次执行’案件占比高”的问题 becomes label (9), title ‘终结本次执行’案件占比高.
 */
@NullMarked
package courtnotices.indexer.reading.issue;

import org.jspecify.annotations.NullMarked;
