package courtnotices.notice.catalogue;

/**
 * A court's name as it stands in a text.
 *
 * <p>In 中共吕梁市中级人民法院党组 it is 吕梁市中级人民法院 at 2. {@link CourtRegister#resolve(String)} makes the court of it.
 *
 * @param name verbatim, with any spaces inside it, so that it ends at {@code start + name.length()}
 * @param start offset in UTF-16 units
 */
public record Mention(String name, int start) {}
