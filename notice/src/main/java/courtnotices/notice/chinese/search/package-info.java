/** Finding words and patterns in long text, fast. */
@NullMarked
package courtnotices.notice.chinese.search;

import org.jspecify.annotations.NullMarked;
