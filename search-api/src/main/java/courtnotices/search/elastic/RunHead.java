package courtnotices.search.elastic;

import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.search.query.Clause;
import courtnotices.search.query.Filter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year or court that a run of text begins with: 2024年 of 2024年终本率, 南阳中院 of 南阳中院终本率.
 *
 * <p>A run that is nothing else has none.
 */
final class RunHead {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年度?");

    /** Courts are known by their register; the longest name that fits is meant. */
    private static final CourtRegister COURTS = CourtRegister.load();

    private static final int LONGEST_NAME = 30;

    private RunHead() {}

    /** Where the head of {@code run} ends; 0 where it has none, or nothing behind it. */
    static int of(String run) {
        Matcher year = YEAR.matcher(run);
        if (year.lookingAt()) {
            return year.end() < run.length() ? year.end() : 0;
        }
        for (int end = Math.min(run.length() - 1, LONGEST_NAME); end > 0; end--) {
            if (run.charAt(end - 1) == '院' && COURTS.resolve(run.substring(0, end)) != null) {
                return end;
            }
        }
        return 0;
    }

    /** What the head asks for. */
    static Clause clause(String head) {
        Matcher year = YEAR.matcher(head);
        return year.matches() ? new Clause.Field(Filter.YEAR, year.group(1)) : new Clause.Term(head);
    }
}
