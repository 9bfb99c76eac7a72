package courtnotices.indexer.reading.issue;

import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an issue's own formula says of its deadline and state.
 *
 * <p>该项属集中整改，已经完成，并转入常态化。 is 集中整改, 已完成, ongoing. Only the sentence that speaks of the item itself
 * counts: 推进 and 完成 stand in every other sentence too.
 */
record Progress(@Nullable Deadline deadline, @Nullable Status status, boolean ongoing) {

    /** 该项为…, but not 该项目款已到位 and not 针对该问题，…. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<!针对|关于|围绕|[对就])(?:该|此|本)(?:项(?![目工])|问题|事项)(?!,)[^。]{0,80}");

    /** 尚未完成 holds 完成. */
    private static final Pattern UNDONE = Pattern.compile("(?:尚未|还未|未能|未)(?:全部|整改)?(?:完成|完毕|到位)|未完");

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
        if (UNDONE.matcher(formula).find()) {
            return Status.IN_PROGRESS;
        }
        if (formula.contains("基本完成") || formula.contains("基本整改")) {
            return Status.MOSTLY_DONE;
        }
        if (formula.contains("完毕") || formula.contains("完成") || formula.contains("到位")) {
            return Status.DONE;
        }
        return formula.contains("推进") ? Status.IN_PROGRESS : null;
    }
}
