/** Patterns of words, found fast in long text: 制定|修订 is tried only at 制 and at 修. */
@NullMarked
package courtnotices.notice.chinese.pattern;

import org.jspecify.annotations.NullMarked;
