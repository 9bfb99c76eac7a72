/**
 * Sections become issues.
 *
 * <p>Comes in: the outline's parts. Goes out: {@link courtnotices.notice.Issue issues}, the leaves of the rectification part, with clean titles,
 * paths, deadlines, states and measures.
 *
 * <p>Example: (9)针对“‘以终代结’时有出现”的问题 becomes label (9), title ‘以终代结’时有出现.
 */
@NullMarked
package courtnotices.indexer.reading.issue;

import org.jspecify.annotations.NullMarked;
