package courtnotices.notice.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closed list of topics.
 *
 * <p>{@code named("终本")} is 终本, 终结本次执行程序的适用和管理; {@code named("食堂")} is null. Source: {@code topics.tsv}.
 */
public final class Topics {

    /** The code of an issue that is about none of the others. */
    public static final String OTHER = "其他";

    private static final Topics BUNDLED = new Topics(Table.rows("topics.tsv"));

    private final List<Topic> all;

    private Topics(List<List<String>> rows) {
        all = rows.stream().map(Topics::topic).toList();
    }

    /** The catalogue that comes with the portal. */
    public static Topics bundled() {
        return BUNDLED;
    }

    /** All topics, in the order of the table: leadership, adjudication, enforcement, discipline, staff, the Party's own work; 其他 last. */
    public List<Topic> all() {
        return all;
    }

    /** The codes of all topics, in the same order. */
    public List<String> codes() {
        return all.stream().map(Topic::code).toList();
    }

    /** The topic of that code, or null. */
    public @Nullable Topic named(String code) {
        return all.stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Topic topic(List<String> row) {
        return new Topic(
                row.get(0), row.get(1), Table.values(row.get(2)), Table.values(row.get(3)), Table.values(row.get(4)));
    }
}
