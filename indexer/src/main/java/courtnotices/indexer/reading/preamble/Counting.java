package courtnotices.indexer.reading.preamble;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Issue;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts back: the problems that a notice claims against the issues that were read in it.
 *
 * <p>50 claimed and 49 read is a doubt; 79 claimed and 11 read is how such a notice tells of them, several under one heading.
 */
public final class Counting {

    private Counting() {}

    /** The remark on what {@code claims} and {@code issues} differ in; none where they agree or the notice numbers no problems. */
    public static List<Remark> of(Claims claims, List<Issue> issues) {
        Integer problems = claims.totals().problems();
        int read = issues.size();
        if (problems == null || agrees(claims.totals(), read)) {
            return List.of();
        }
        return List.of(
                areNear(problems, read)
                        ? remark(RemarkLevel.WARNING, "says " + problems + " problems, " + read + " read", claims)
                        : remark(
                                RemarkLevel.INFO,
                                "says " + problems + " problems and tells of them under " + read
                                        + (read == 1 ? " heading" : " headings"),
                                claims));
    }

    /** Headings may be of problems, or of the items or aspects that hold them. */
    private static boolean agrees(ClaimedTotals totals, int read) {
        return is(totals.problems(), read) || is(totals.items(), read) || is(totals.aspects(), read);
    }

    private static boolean is(@Nullable Integer claimed, int read) {
        return claimed != null && claimed == read;
    }

    /** A tenth apart, or two: so far a reader miscounts; a notice that joins problems under headings differs by more. */
    private static boolean areNear(int claimed, int read) {
        return Math.abs(claimed - read) <= Math.max(2, claimed / 10);
    }

    private static Remark remark(RemarkLevel level, String message, Claims claims) {
        return new Remark("issue", level, message, claims.problems());
    }
}
