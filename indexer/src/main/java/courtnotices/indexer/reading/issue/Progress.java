package courtnotices.indexer.reading.issue;

import courtnotices.indexer.reading.preamble.DeadlineWords;
import courtnotices.indexer.reading.preamble.PromiseWords;
import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What words that speak of an item say of its deadline and state.
 *
 * <p>该项属集中整改，已经完成，并转入常态化。 is 集中整改, 已完成, ongoing; 正在推进，预计年底完成 is 推进中. Which words speak of the item is told by {@link
 * StateWords}.
 */
record Progress(@Nullable Deadline deadline, @Nullable Status status, boolean ongoing) {

    static final Progress UNSAID = new Progress(null, null, false);

    private static final Pattern IMMEDIATE = Pattern.compile(DeadlineWords.IMMEDIATE);
    private static final Pattern CONCENTRATED = Pattern.compile(DeadlineWords.CONCENTRATED);
    private static final Pattern DEEPENED = Pattern.compile(DeadlineWords.DEEPENED);
    private static final Pattern LONG_TERM = Pattern.compile(DeadlineWords.LONG_TERM);

    /** 预计年底完成 and 确保整改到位 hold 完成 and 到位. */
    private static final Pattern AHEAD = Pattern.compile("(?:" + PromiseWords.ANY + "|计划|拟|将)[^。,;]{0,30}");

    /** 尚未完成 holds 完成. */
    private static final Pattern UNDONE = Pattern.compile("(?:尚未|还未|未能|未|没有)(?:全部|整改)?(?:完成|完毕|到位|销号)|未完");

    private static final Pattern MOSTLY_DONE = Pattern.compile("(?:基本|阶段性)(?:已)?(?:整改)?(?:完成|完毕|到位|整改)");
    private static final Pattern DONE = Pattern.compile("完毕|完成|到位|销号|办结");
    private static final Pattern IN_PROGRESS = Pattern.compile("推进|进行中|整改中|正在|持续整改");
    private static final Pattern ONGOING = Pattern.compile("常态化|长期坚持|常抓不懈");

    /** What {@code words}, which speak of the item and are folded, say. */
    static Progress of(String words) {
        return new Progress(
                deadline(words), status(words), ONGOING.matcher(words).find());
    }

    /** This, and of {@code other} what this leaves unsaid. */
    Progress or(Progress other) {
        return new Progress(
                deadline == null ? other.deadline : deadline,
                status == null ? other.status : status,
                ongoing || other.ongoing);
    }

    private static @Nullable Deadline deadline(String words) {
        if (IMMEDIATE.matcher(words).find()) {
            return Deadline.IMMEDIATE;
        }
        if (CONCENTRATED.matcher(words).find()) {
            return Deadline.CONCENTRATED;
        }
        if (DEEPENED.matcher(words).find()) {
            return Deadline.DEEPENED;
        }
        return LONG_TERM.matcher(words).find() ? Deadline.LONG_TERM : null;
    }

    private static @Nullable Status status(String words) {
        String now = AHEAD.matcher(words).replaceAll("");
        if (UNDONE.matcher(now).find()) {
            return Status.IN_PROGRESS;
        }
        if (MOSTLY_DONE.matcher(now).find()) {
            return Status.MOSTLY_DONE;
        }
        if (DONE.matcher(now).find()) {
            return Status.DONE;
        }
        return IN_PROGRESS.matcher(now).find() ? Status.IN_PROGRESS : null;
    }
}
