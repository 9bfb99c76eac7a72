package courtnotices.notice.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The field's terms, and which of them say the same.
 *
 * <p>终本 and 终结本次执行程序 are one group; a search for either finds both. Sources: {@code lexicon.tsv}, one group a line, and the
 * names of each indicator in {@code indicators.tsv}.
 */
public final class Lexicon {

    private static final Lexicon BUNDLED = new Lexicon(groupsOf(Indicators.bundled()));

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Set<String> terms = new LinkedHashSet<>();

    private Lexicon(List<List<String>> rows) {
        for (List<String> row : rows) {
            for (String term : row) {
                terms.add(term);
                groups.merge(term, row, Lexicon::joined);
            }
        }
    }

    /** The lexicon that comes with the portal. */
    public static Lexicon bundled() {
        return BUNDLED;
    }

    /** All terms, in the order of the table. */
    public Set<String> terms() {
        return Collections.unmodifiableSet(terms);
    }

    /** The term and all that say the same, the term first; the term alone when the lexicon does not know it. */
    public List<String> synonyms(String term) {
        List<String> same = new ArrayList<>();
        same.add(term);
        groups.getOrDefault(term, List.of()).stream()
                .filter(s -> !s.equals(term))
                .forEach(same::add);
        return List.copyOf(same);
    }

    /** All groups: those of the table, then the indicators, whose names stand in their own table only. */
    private static List<List<String>> groupsOf(Indicators indicators) {
        return Stream.concat(
                        Table.rows("lexicon.tsv").stream(),
                        indicators.all().stream().map(Indicators::namesOf))
                .toList();
    }

    private static List<String> joined(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
