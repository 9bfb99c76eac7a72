package courtnotices.indexer.reading.outline;

import courtnotices.notice.chinese.numeral.Numerals;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The words that count a measure.
 *
 * <p>一是制定方案；二是：开展培训 has two, 一是 and 二是：. 重点之一是, 唯一是, 统一是 and 一是否 count nothing.
 *
 * @param ordinal 2 of 二是
 * @param start of its first character in the folded text
 * @param end behind it and behind the comma or colon that follows it
 */
public record MeasureMark(int ordinal, int start, int end) {

    private static final Sought MARK = Sought.of("([一二三四五六七八九十]{1,3})是(?!否)[,:]?");

    /** What a measure does not begin behind, though no letter: “一是一”, (一是少). */
    private static final String OPENING = "\"'(《〈";

    /** The marks of {@code folded} from {@code from}, where a clause begins, to {@code to}, in order. */
    public static List<MeasureMark> in(String folded, int from, int to) {
        List<MeasureMark> marks = new ArrayList<>();
        Sought.Search search = MARK.in(folded, from, to);
        while (search.find()) {
            Matcher mark = search.match();
            if (opensClause(folded, from, mark.start())) {
                marks.add(new MeasureMark(Numerals.parse(mark.group(1)).orElse(0), mark.start(), mark.end()));
            }
        }
        return marks;
    }

    /** Whether a clause begins at {@code at}, in words that begin at {@code from}: behind a mark or a space. */
    public static boolean opensClause(String folded, int from, int at) {
        if (at == from) {
            return true;
        }
        char before = folded.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && OPENING.indexOf(before) < 0;
    }
}
