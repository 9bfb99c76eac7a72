package courtnotices.indexer.reading.instrument;

import courtnotices.notice.InstrumentAction;
import courtnotices.notice.Term;
import courtnotices.notice.catalogue.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table verbs.tsv: word, action, what it names without 《》, example. */
final class Verbs {

    /** What the table calls the verbs without an action. */
    static final String FOLLOWED = "遵循";

    private static final Map<String, Verb> BY_WORD =
            rows().stream().map(Verbs::verb).collect(Collectors.toUnmodifiableMap(Verb::word, Function.identity()));

    private Verbs() {}

    static Verb of(String word) {
        return Objects.requireNonNull(BY_WORD.get(word), word);
    }

    /** The words of the table as one choice, longest first. */
    static String choice() {
        return BY_WORD.keySet().stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(Collectors.joining("|"));
    }

    /** The first characters of the words, as a class that a scan can pass over most text with. */
    static String firsts() {
        return BY_WORD.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .sorted()
                .collect(Collectors.joining("", "[", "]"));
    }

    /** The table's rows, as they are read from top to bottom. */
    static List<List<String>> rows() {
        return Table.of(Verbs.class, "verbs.tsv");
    }

    private static Verb verb(List<String> row) {
        InstrumentAction action =
                row.get(1).equals(FOLLOWED) ? null : known(Term.find(InstrumentAction.class, row.get(1)), row);
        return new Verb(row.get(0), action, known(Term.find(Naming.class, row.get(2)), row));
    }

    private static <T extends Enum<T>> T known(@Nullable T value, List<String> row) {
        if (value == null) {
            throw new IllegalStateException("unknown word in verbs.tsv: " + row);
        }
        return value;
    }
}
