/**
 * How fast pages become notices.
 *
 * <p>Comes in: real notices where they are at hand, the authored ones otherwise. Goes out: a report, printed and, on request, docs/performance.md.
 *
 * <p>Example: the five real notices at so many characters a second, this share of it spent on finding the page's text, so many times the work of
 * cutting the same text into words.
 */
@NullMarked
package courtnotices.benchmarks;

import org.jspecify.annotations.NullMarked;
