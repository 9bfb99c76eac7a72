/**
 * The language that all parts speak: what a rectification notice (整改通报) is, once it has been read.
 *
 * <p>Comes in: nothing; these are values. Goes out: records that every other stage takes and returns.
 *
 * <p>Example: the notice of 南阳市中级人民法院 of 2024-08-23 is a {@link courtnotices.notice.Notice} with eleven
 * {@link courtnotices.notice.Issue issues}; its seventh has three
 * {@link courtnotices.notice.Measure measures}.
 *
 * <p>Conventions: missing is {@code null}, never 0 or the empty string; offsets count UTF-16 units in the notice's
 * normalised text; lists are unmodifiable copies; values of the field are Chinese words ({@link
 * courtnotices.notice.Term}), keys are English.
 */
@NullMarked
package courtnotices.notice;

import org.jspecify.annotations.NullMarked;
