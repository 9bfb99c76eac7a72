package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The share that a notice says is put right, in per cent.
 *
 * <p>整改完成率95.5% is 95.5. 结案率 and 执行完毕率 are work, not rectification; 力争完成率达到100% is a promise.
 */
final class CompletionRate {

    private static final String PERCENT =
            "(?:总?体)?(?:已?达到?|为|是|约)?了?:?\\s?(?:(?<rate>\\d{1,3}(?:\\.\\d{1,4})?)\\s?%|(?<words>百分之百))";

    private static final Pattern NAMED =
            Pattern.compile("(?:整改|(?:问题|措施|任务|事项)(?:的)?)(?:问题|措施|任务|事项|工作)?(?:总体|整体)?(?:完成|办结|销号|到位|落实)?率" + PERCENT);

    /** 完成率 and 占全部整改任务的93% say what of only beside the numbers themselves. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:(?<![\\p{IsHan}])(?:总?体)?(?:完成|办结|销号|整改)率|整改[^,;。\\d]{0,6}率|占[^,;。\\d]{0,14}?)" + PERCENT);

    private static final Pattern PROMISE = Pattern.compile(PromiseWords.ANY + "|目标|不低于|要求");

    private CompletionRate() {}

    /** The rate that {@code sentence} names in full, or null. */
    static @Nullable BigDecimal named(String folded, Span sentence) {
        return in(NAMED, folded, sentence);
    }

    /** The rate in a sentence that counts what is done, or null. */
    static @Nullable BigDecimal beside(String folded, Span sentence) {
        BigDecimal named = named(folded, sentence);
        return named == null ? in(BESIDE, folded, sentence) : named;
    }

    /** The first that is not promised: 确保整改完成率达到100%，截至目前整改完成率为95.5% is 95.5. */
    private static @Nullable BigDecimal in(Pattern pattern, String folded, Span sentence) {
        Matcher matcher = pattern.matcher(folded).region(sentence.start(), sentence.end());
        int from = sentence.start();
        while (matcher.find()) {
            if (!promised(folded, from, matcher.start())) {
                return rate(matcher);
            }
            from = matcher.end();
        }
        return null;
    }

    private static @Nullable BigDecimal rate(Matcher matcher) {
        String rate = matcher.group("rate");
        BigDecimal value = rate == null ? BigDecimal.valueOf(100) : new BigDecimal(rate);
        return value.compareTo(BigDecimal.valueOf(100)) > 0 ? null : value;
    }

    private static boolean promised(String folded, int from, int at) {
        return PROMISE.matcher(folded).region(Math.max(from, at - 12), at).find();
    }
}
