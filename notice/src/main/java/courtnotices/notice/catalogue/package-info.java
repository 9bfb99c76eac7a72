/**
 * What the field knows beforehand: courts and their places, topics, indicators, the lexicon; tables and their lookups.
 *
 * <p>Comes in: a name or a text. Goes out: the entry that it means, or null.
 *
 * <p>Example: {@code CourtRegister.load().resolve("中共荆州市沙市区人民法院党组")} is 荆州市沙市区人民法院, 基层, 湖北省, 荆州市; {@code
 * resolve("市中级法院")} is null.
 */
@NullMarked
package courtnotices.notice.catalogue;

import org.jspecify.annotations.NullMarked;
