package courtnotices.portal.page;

import courtnotices.search.result.Snippet;
import java.util.ArrayList;
import java.util.List;

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

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
