/**
 * Text into words.
 *
 * <p>Comes in: normalised text. Goes out: words in order with their positions. Example: 全市法院终本率35.93% becomes 全市法院 终本率 35.93,
 * because the lexicon knows 终本率. HanLP is known here and in {@code pinyin} only.
 */
@NullMarked
package courtnotices.notice.chinese.segment;

import org.jspecify.annotations.NullMarked;
