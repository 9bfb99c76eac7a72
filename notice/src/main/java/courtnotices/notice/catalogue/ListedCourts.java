package courtnotices.notice.catalogue;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The courts of {@code courts.tsv}, whose place does not follow from their name: 最高人民法院, 成渝金融法院, 湖北省汉江中级人民法院. */
final class ListedCourts {

    private final Map<String, Court> courts = new HashMap<>();
    private final TreeSet<Integer> lengths = new TreeSet<>();

    private ListedCourts() {}

    static ListedCourts load() {
        ListedCourts listed = new ListedCourts();
        Table.rows("courts.tsv").forEach(listed::add);
        return listed;
    }

    @Nullable
    Court named(String name) {
        return courts.get(name);
    }

    /** The longest listed name that ends just before {@code end}. */
    @Nullable
    ListedCourt endingAt(String text, int end) {
        for (int length : lengths.descendingSet()) {
            Court court = length <= end ? courts.get(text.substring(end - length, end)) : null;
            if (court != null) {
                return new ListedCourt(end - length, court);
            }
        }
        return null;
    }

    private void add(List<String> row) {
        Court court = new Court(row.get(0), level(row.get(1)), cell(row.get(2)), cell(row.get(3)));
        Stream.concat(Stream.of(row.get(0)), Stream.of(row.get(4).split("\\|")))
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    courts.put(name, court);
                    lengths.add(name.length());
                });
    }

    private static CourtLevel level(String word) {
        return Stream.of(CourtLevel.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("courts.tsv: no such level: " + word));
    }

    private static @Nullable String cell(String text) {
        return text.isEmpty() ? null : text;
    }
}
