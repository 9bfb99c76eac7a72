package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The figures of a sentence so far, and which of them a change or a rank speaks of. */
final class Drafts {

    /** What may stand between a figure and its tail: ，优于省法院考核标准值，位居… */
    private static final Pattern BETWEEN = Pattern.compile("(?:[,;:、()\\s]"
            + "|数量|总数|总量|件数|人数|占比|增幅|降幅|该项指标|这一指标|该指标|[两三四五六七八九\\d]项指标|[两三]者|指标|在|并|且|也|又|继续|综合|整体"
            + "|(?:优于|高于|低于|超过|达到|达|符合|处于|居于|完成|远超)[^,;。]{0,24}(?=[,;]))*+");

    private final String masked;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(String masked) {
        this.masked = masked;
    }

    List<Draft> all() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    /** The last figure where it is a change that still lacks its level, and one in {@code unit} may be it. */
    @Nullable
    Draft lacking(Unit unit) {
        Draft last = last();
        return last != null && last.lacks(unit) ? last : null;
    }

    /** 前者 is the figure before the last, 后者 the last. */
    @Nullable
    Draft pointedAt(String name) {
        int back = name.equals("前者") ? 2 : name.equals("后者") ? 1 : Integer.MAX_VALUE;
        return back > drafts.size() ? null : drafts.get(drafts.size() - back);
    }

    /** The last figures, at most {@code count}, of which a tail at {@code at} tells; none where words of another thing stand between. */
    List<Draft> owners(int at, int count, Predicate<Draft> untold) {
        List<Draft> owners = new ArrayList<>();
        int to = at;
        for (Draft draft : drafts.reversed()) {
            boolean told = owners.size() >= count || !untold.test(draft);
            if (told || (owners.isEmpty() ? !reaches(draft, to) : isCutOff(draft, to))) {
                break;
            }
            owners.add(draft);
            to = draft.start;
        }
        return owners.reversed();
    }

    private boolean reaches(Draft draft, int at) {
        return BETWEEN.matcher(masked).region(Math.min(draft.open, at), at).matches();
    }

    private boolean isCutOff(Draft draft, int to) {
        return masked.substring(draft.end, Math.max(draft.end, to)).contains(";");
    }
}
