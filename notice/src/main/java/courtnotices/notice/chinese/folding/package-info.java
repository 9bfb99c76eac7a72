/**
 * One form of a page's characters.
 *
 * <p>Comes in: text as a page prints it. Goes out: normalised text (what a notice keeps and all offsets count in), and folded text (what
 * patterns are matched against), which is as long as what it was made of, so that a position in one is a position in the other.
 *
 * <p>Example: {@code （１）针对　“３５．９％”} is normalised to {@code （1）针对 “35.9%”} and folded to {@code (1)针对 "35.9%"}.
 */
@NullMarked
package courtnotices.notice.chinese.folding;

import org.jspecify.annotations.NullMarked;
