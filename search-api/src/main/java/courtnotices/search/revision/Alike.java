package courtnotices.search.revision;

import courtnotices.notice.document.RevisionDocument.RevisedIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells by its words which issue another was, when its title was edited. */
final class Alike {

    /** Of two issues that are the same with another title, more than so much of their pairs of characters is shared. */
    private static final double SHARE = 0.5;

    /** Half a second; 50 issues of 600 characters against 50 take a tenth of it. */
    private static final long MOST = 30_000_000;

    private final Work work = new Work(MOST);
    private final Map<RevisedIssue, int[]> pairs = new HashMap<>();

    /** The one of {@code candidates} that {@code issue} is most alike, or null when it is like none. */
    @Nullable
    RevisedIssue among(List<RevisedIssue> candidates, RevisedIssue issue) {
        RevisedIssue best = null;
        double likeness = SHARE;
        for (RevisedIssue candidate : candidates) {
            double shared = shared(issue, candidate);
            if (shared > likeness) {
                best = candidate;
                likeness = shared;
            }
        }
        return best;
    }

    private double shared(RevisedIssue issue, RevisedIssue candidate) {
        if (!work.affords((long) issue.text().length() + candidate.text().length())) {
            return 0;
        }
        int[] a = pairs.computeIfAbsent(issue, Alike::pairs);
        int[] b = pairs.computeIfAbsent(candidate, Alike::pairs);
        int common = common(a, b);
        return (double) common / Math.max(1, a.length + b.length - common);
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            common += j < b.length && b[j] == a[i] ? 1 : 0;
        }
        return common;
    }

    /** Every two neighbouring characters as one number, in order and once: a page has room for millions. */
    private static int[] pairs(RevisedIssue issue) {
        String text = issue.text();
        return IntStream.range(0, text.length() - 1)
                .map(at -> text.charAt(at) << Character.SIZE | text.charAt(at + 1))
                .sorted()
                .distinct()
                .toArray();
    }
}
