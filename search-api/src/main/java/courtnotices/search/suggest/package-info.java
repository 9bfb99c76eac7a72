/**
 * What somebody may be typing: courts, topics, indicators and the field's terms.
 *
 * <p>Comes in: some characters, or the letters for them. Goes out: the names that begin so or hold them. Example: {@code zbl}, {@code zhongben} and
 * 終本 all suggest the indicator 终本率. Answered from memory; what the index counts is looked up anew now and then, aside.
 */
@NullMarked
package courtnotices.search.suggest;

import org.jspecify.annotations.NullMarked;
