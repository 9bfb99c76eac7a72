/**
 * Patterns that are looked for in long text.
 *
 * <p>Comes in: a pattern and a text. Goes out: its matches, in order. Example: 制定|修订 in 已修订《办法》 is found at 1, having been tried there and
 * nowhere else.
 */
@NullMarked
package courtnotices.notice.chinese.pattern;

import org.jspecify.annotations.NullMarked;
