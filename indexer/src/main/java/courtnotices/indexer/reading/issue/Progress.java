package courtnotices.indexer.reading.issue;

import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's own formula says of its deadline and state.
 *
 * <p>该项为3个月集中整改事项，现已整改完毕，并作为常态化整改事项持续推进。 is 集中整改, 已完成, ongoing. Only the sentence that speaks of the item itself
 * counts: 推进 and 完成 stand in every other sentence too.
 */
record Progress(@Nullable Deadline deadline, @Nullable Status status, boolean ongoing) {

    private static final Pattern FORMULA = Pattern.compile("(?:该|此|本)(?:项|问题|事项)[^。]{0,80}");

    private static final Progress UNSAID = new Progress(null, null, false);

    static Progress of(String foldedText) {
        var formula = FORMULA.matcher(foldedText);
        return formula.find() ? ofFormula(formula.group()) : UNSAID;
    }

    private static Progress ofFormula(String formula) {
        return new Progress(deadline(formula), status(formula), formula.contains("常态化") || formula.contains("长期坚持"));
    }

    private static @Nullable Deadline deadline(String formula) {
        if (formula.contains("立行立改") || formula.contains("即知即改")) {
            return Deadline.IMMEDIATE;
        }
        if (formula.contains("集中整改")) {
            return Deadline.CONCENTRATED;
        }
        if (formula.contains("深化整改") || formula.contains("深入整改")) {
            return Deadline.DEEPENED;
        }
        return formula.contains("长期整改") || formula.contains("长期坚持") ? Deadline.LONG_TERM : null;
    }

    private static @Nullable Status status(String formula) {
        if (formula.contains("基本完成") || formula.contains("基本整改")) {
            return Status.MOSTLY_DONE;
        }
        if (formula.contains("完毕") || formula.contains("完成") || formula.contains("到位")) {
            return Status.DONE;
        }
        return formula.contains("推进") ? Status.IN_PROGRESS : null;
    }
}
