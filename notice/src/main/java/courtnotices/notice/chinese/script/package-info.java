/**
 * Traditional and simplified characters.
 *
 * <p>Comes in: text in either. Goes out: text in simplified characters, as long as it was.
 *
 * <p>Example: 終本率 becomes 终本率; the 乾 of 乾安县, which is simplified text too, stays.
 */
@NullMarked
package courtnotices.notice.chinese.script;

import org.jspecify.annotations.NullMarked;
