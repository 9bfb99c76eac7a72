package courtnotices.benchmarks.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an extractor did with a page, in characters without spaces.
 *
 * @param kept of the marked words
 * @param letIn of menus, metadata and buttons above the notice and below it
 */
record Score(int kept, int letIn) {

    static final Score NONE = new Score(0, 0);

    /**
     * @param page all lines that the page shows
     * @param taken those that the extractor takes
     */
    static Score of(Marks marks, List<String> page, List<String> taken) {
        List<String> lines = bare(taken);
        String text = String.join("", lines);
        int kept = length(marks.words().stream().filter(text::contains));
        return new Score(kept, letIn(marks, String.join("", around(marks, bare(page))), lines));
    }

    /**
     * Of the lines around what is marked only those count that stand around the whole page's marks too: who drops the sign-off's date has let in
     * nothing by the court's name above it.
     */
    private static int letIn(Marks marks, String furniture, List<String> taken) {
        return length(around(marks, taken).stream().filter(furniture::contains).filter(line -> !isTitle(marks, line)));
    }

    /** The lines above the first that holds a mark and below the last; all where none does. */
    private static List<String> around(Marks marks, List<String> lines) {
        Predicate<String> unmarked = line -> isTitle(marks, line) || marks.all().noneMatch(line::contains);
        List<String> above = lines.stream().takeWhile(unmarked).toList();
        List<String> rest = lines.subList(above.size(), lines.size());
        List<String> below = rest.reversed().stream().takeWhile(unmarked).toList();
        return Stream.concat(above.stream(), below.reversed().stream()).toList();
    }

    /** The title, which may name the inspection's team, or its half where it takes two lines. */
    private static boolean isTitle(Marks marks, String line) {
        return marks.title().contains(line);
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream().map(Marks::bare).toList();
    }

    private static int length(Stream<String> strings) {
        return strings.mapToInt(String::length).sum();
    }

    Score plus(Score other) {
        return new Score(kept + other.kept, letIn + other.letIn);
    }
}
