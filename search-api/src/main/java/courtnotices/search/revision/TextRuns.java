package courtnotices.search.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import courtnotices.search.result.IssueChange.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts as runs of what was kept, taken out and put in.
 *
 * <p>Compared by sentences first, and those that changed by numbers and single characters, so that 38.20% which became 38.02% is one change and not
 * two of a digit. Comparing takes time in the product of two lengths: what all texts together may take is bounded, and what is left then is told
 * as replaced whole.
 */
final class TextRuns {

    /** A number as it is written, 1,200 or 38.20% but not 3， of 占1/3，同比; or any one character. */
    private static final Pattern PARTS = Pattern.compile("[0-9０-９]++(?:[.．,][0-9０-９]++)*+[%％‰]?|.", Pattern.DOTALL);

    private static final Pattern SENTENCES = Pattern.compile("[^。；;\\n]*+[。；;\\n]?", Pattern.DOTALL);

    /** Some two seconds; a notice of 50 issues with 600 characters each that was written anew takes a fifth of it. */
    private static final long MOST = 100_000_000;

    /** Between two changes a single character is kept by chance. */
    private static final int CHANCE = 1;

    private final Work work = new Work(MOST);

    /** The runs that make up {@code before} without those put in, and {@code after} without those taken out. */
    List<Run> between(String before, String after) {
        List<Run> coarse = merged(compared(SENTENCES, before, after), 0);
        List<Run> fine = new ArrayList<>();
        for (int i = 0; i < coarse.size(); i++) {
            Run run = coarse.get(i);
            if (run.sort() == Run.Sort.REMOVED
                    && i + 1 < coarse.size()
                    && coarse.get(i + 1).sort() == Run.Sort.ADDED) {
                fine.addAll(byParts(run, coarse.get(++i)));
            } else {
                fine.add(run);
            }
        }
        return merged(fine, CHANCE);
    }

    private List<Run> byParts(Run removed, Run added) {
        return (long) removed.text().length() * added.text().length() > MOST
                ? List.of(removed, added) // without cutting millions of characters up in vain
                : compared(PARTS, removed.text(), added.text());
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<Run> compared(Pattern pattern, String before, String after) {
        List<String> from = parts(pattern, before);
        List<String> to = parts(pattern, after);
        if (!work.affords((long) from.size() * to.size())) {
            return List.of(new Run(Run.Sort.REMOVED, before), new Run(Run.Sort.ADDED, after));
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int changed = delta.getSource().getPosition();
            add(Run.Sort.KEPT, String.join("", from.subList(at, changed)), runs);
            add(Run.Sort.REMOVED, String.join("", delta.getSource().getLines()), runs);
            add(Run.Sort.ADDED, String.join("", delta.getTarget().getLines()), runs);
            at = changed + delta.getSource().size();
        }
        add(Run.Sort.KEPT, String.join("", from.subList(at, from.size())), runs);
        return runs;
    }

    private static void add(Run.Sort sort, String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(sort, text));
        }
    }

    /** Changes with no more than {@code chance} characters between them are one change; so is what was kept of neighbouring sentences one run. */
    private static List<Run> merged(List<Run> runs, int chance) {
        List<Run> merged = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        List<Run> joined = joined(runs);
        for (int i = 0; i < joined.size(); i++) {
            Run run = joined.get(i);
            boolean isChance =
                    run.sort() == Run.Sort.KEPT && run.text().length() <= chance && i > 0 && i < joined.size() - 1;
            if (run.sort() == Run.Sort.KEPT && !isChance) {
                flush(merged, removed, added);
                merged.add(run);
            } else {
                removed.append(run.sort() == Run.Sort.ADDED ? "" : run.text());
                added.append(run.sort() == Run.Sort.REMOVED ? "" : run.text());
            }
        }
        flush(merged, removed, added);
        return List.copyOf(merged);
    }

    /** Neighbours that were kept as one run. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        for (Run run : runs) {
            if (run.sort() == Run.Sort.KEPT) {
                kept.append(run.text());
                continue;
            }
            add(Run.Sort.KEPT, kept.toString(), joined);
            kept.setLength(0);
            joined.add(run);
        }
        add(Run.Sort.KEPT, kept.toString(), joined);
        return joined;
    }

    private static void flush(List<Run> merged, StringBuilder removed, StringBuilder added) {
        add(Run.Sort.REMOVED, removed.toString(), merged);
        add(Run.Sort.ADDED, added.toString(), merged);
        removed.setLength(0);
        added.setLength(0);
    }
}
