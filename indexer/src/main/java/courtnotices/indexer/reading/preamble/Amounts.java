package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that a sentence counts.
 *
 * <p>反馈的4方面16大项50小项问题 is three amounts. Thresholds (不少于5条, 30个以上), vague numbers (百余条), names (“三个规定”), places in a list
 * (第3项) and spans of time (3个月) are none.
 */
final class Amounts {

    private static final String NOUN = "问题(?!线索)|表现|意见(?!和?建议)|措施|举措|任务|事项|项目";

    /** What may stand between a number and its noun: 13项主要问题, 175项整改落实具体措施. */
    private static final String QUALITY = "(?:的|具体|主要|整改|反馈|突出|重点|落实|细化|巡[视察]|存在|方面|工作|针对性|[大小]){0,5}";

    private static final Pattern AMOUNT = Pattern.compile("(?:(?:整改|反馈|具体|主要|工作){0,2}(?<pre>" + NOUN
            + ")(?:清单|台账)?(?:共计?|总计|合计|总数)?[有为达]?:?\\s?)?"
            + "(?<![\\d.第每任\"'〔(一二两三四五六七八九十百]|之)(?<number>\\d{1,4}|[一二两三四五六七八九十百]{1,5})\\s?"
            + "(?<unit>(?:个大|大的|个|大|小)?(?:方面|类|板块|领域|部分)|个?[大小]项|项|条|点|件|个(?!月|半|百分|小时|工作日|季度|星期|年|基层))"
            + "(?:" + QUALITY + "(?<post>" + NOUN + "))?");

    private static final Pattern THRESHOLD =
            Pattern.compile("(?:不[少低]于|不超过|不得少于|至少|超过|力争|近|约|每年|每月|每季度?)[^,;\\d]{0,3}$");
    private static final Pattern VAGUE = Pattern.compile("^(?:余|多|以[上下内]|左右)");

    /** How far the words around an amount are looked at. */
    private static final int NEAR = 60;

    /** A sentence that counts more than this is a row of figures. */
    private static final int MOST = 40;

    private Amounts() {}

    /** The amounts in {@code sentence}, a span of the folded text, in order. */
    static List<Amount> in(String folded, Span sentence) {
        List<Amount> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(folded).region(sentence.start(), sentence.end());
        matcher.useTransparentBounds(true);
        boolean found = matcher.find();
        while (found && amounts.size() < MOST) {
            Span span = new Span(matcher.start(), matcher.end());
            String before = before(folded, sentence.start(), matcher.start("number"));
            int value = value(matcher.group("number"));
            String unit = matcher.group("unit");
            Amount.Thing thing = thing(matcher);
            found = matcher.find();
            int next = found ? matcher.start() : sentence.end();
            String after = after(folded, span.end(), next);
            boolean runsOn = found && span.end() + after.length() == next;
            if (value > 0
                    && !THRESHOLD.matcher(before).find()
                    && !VAGUE.matcher(after).find()) {
                amounts.add(new Amount(value, unit, thing, span, before, after, runsOn));
            }
        }
        return amounts;
    }

    private static Amount.@Nullable Thing thing(Matcher matcher) {
        String noun = matcher.group("post") == null ? matcher.group("pre") : matcher.group("post");
        return noun == null ? null : Amount.Thing.of(noun);
    }

    /** 0 for what is no number, and for 一: 一个问题一个问题抓整改 counts nothing. */
    private static int value(String number) {
        return number.equals("一") ? 0 : Numerals.parse(number).orElse(0);
    }

    private static String before(String folded, int from, int at) {
        int start = Math.max(from, at - NEAR);
        for (int i = at - 1; i >= start; i--) {
            if (isBreak(folded.charAt(i))) {
                return folded.substring(i + 1, at);
            }
        }
        return folded.substring(start, at);
    }

    private static String after(String folded, int at, int to) {
        int end = Math.min(to, at + NEAR);
        for (int i = at; i < end; i++) {
            if (isBreak(folded.charAt(i))) {
                return folded.substring(at, i);
            }
        }
        return folded.substring(at, end);
    }

    private static boolean isBreak(char c) {
        return ",;。()\n".indexOf(c) >= 0;
    }
}
