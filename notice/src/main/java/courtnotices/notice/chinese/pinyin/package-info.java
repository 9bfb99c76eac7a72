/**
 * Characters to the letters that people type for them.
 *
 * <p>Comes in: Chinese text. Goes out: for each character its syllables. Example: 重庆 is chong|zhong, qing: first the reading that it has
 * in its phrase, then its others, because who types a name need not know which one the dictionary takes.
 */
@NullMarked
package courtnotices.notice.chinese.pinyin;

import org.jspecify.annotations.NullMarked;
