package courtnotices.portal.page;

import courtnotices.search.result.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of text that is marked or is not. */
public record Run(String text, boolean marked) {

    /** A snippet's runs in order. */
    static List<Run> of(Snippet snippet) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (List<Integer> mark : snippet.marks()) {
            add(runs, snippet.text().substring(at, mark.get(0)), false);
            add(runs, snippet.text().substring(mark.get(0), mark.get(1)), true);
            at = mark.get(1);
        }
        add(runs, snippet.text().substring(at), false);
        return runs;
    }

    /** {@code text} with the first place of {@code word} marked, if there is one. */
    static List<Run> marking(String text, @Nullable String word) {
        int at = word == null ? -1 : text.indexOf(word);
        return at < 0
                ? List.of(new Run(text, false))
                : of(new Snippet(
                        "",
                        text,
                        List.of(List.of(at, at + Objects.requireNonNull(word).length()))));
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
