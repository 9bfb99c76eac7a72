/**
 * What a court changed in a notice after it was published.
 *
 * <p>Comes in: two revisions' issues. Goes out: {@link courtnotices.search.result.IssueChange changes} by issue, as runs of words that were kept,
 * taken out and put in.
 *
 * <p>Example: 终本率为38.20% that became 终本率为38.02% is one changed issue with 38.20% taken out and 38.02% put in.
 */
@NullMarked
package courtnotices.search.revision;

import org.jspecify.annotations.NullMarked;
