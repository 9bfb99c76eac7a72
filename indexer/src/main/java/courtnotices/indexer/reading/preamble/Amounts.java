package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Numerals;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that a sentence counts.
 *
 * <p>反馈3个方面12大项41小项问题 is three amounts. Thresholds (不少于5条, 30个以上), vague numbers (百余条), names (“三个规定”), places in a list
 * (第3项) and spans of time (3个月) are none.
 */
final class Amounts {

    private static final String NOUN = "问题(?!线索)|表现|意见(?!和?建议)|措施|举措|任务|事项|项目";

    /** What may stand between a number and its noun: 14项主要问题, 183项整改落实具体措施. */
    private static final String QUALITY = "(?:的|具体|主要|整改|反馈|突出|重点|落实|细化|巡[视察]|存在|方面|工作|针对性|[大小]){0,5}";

    private static final Sought COUNT = Sought.of("(?<number>\\d{1,4}|[一二两三四五六七八九十百]{1,5})\\s?"
            + "(?<unit>(?:个大|大的|个|大|小)?(?:方面|类|板块|领域|部分)|个?[大小]项|项|条|点|件|个(?!月|半|百分|小时|工作日|季度|星期|年|基层))");

    /** What a number that counts does not stand after: 第3项, 每5项, 2.3个, "三个规定". */
    private static final String NO_COUNT_AFTER = "0123456789.第每任之\"'〔(一二两三四五六七八九十百";

    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?:整改|反馈|具体|主要|工作){0,2}(?<noun>" + NOUN + ")(?:清单|台账)?(?:共计?|总计|合计|总数)?[有为达]?:?\\s?$");

    private static final Pattern NOUN_AFTER = Pattern.compile(QUALITY + "(?<noun>" + NOUN + ")");

    private static final Pattern THRESHOLD =
            Pattern.compile("(?:不[少低]于|不超过|不得少于|至少|超过|力争|近|约|每年|每月|每季度?)[^,;\\d]{0,3}$");
    private static final Pattern VAGUE = Pattern.compile("^(?:余|多|以[上下内]|左右)");

    /** How far the words around an amount are looked at. */
    private static final int NEAR = 60;

    /** 具体整改问题清单共计为： and no more. */
    private static final int LONGEST_NOUN = 14;

    /** A sentence that counts more than this is a row of figures. */
    private static final int MOST = 40;

    private Amounts() {}

    /** The amounts in {@code sentence}, a span of the folded text, in order. */
    static List<Amount> in(String folded, Span sentence) {
        List<Counted> counts = counts(folded, sentence);
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Counted count = counts.get(i);
            int next = i + 1 < counts.size() ? counts.get(i + 1).span().start() : sentence.end();
            String after = after(folded, count.span().end(), next);
            boolean runsOn = next < sentence.end() && count.span().end() + after.length() == next;
            if (!THRESHOLD.matcher(count.before()).find()
                    && !VAGUE.matcher(after).find()) {
                amounts.add(new Amount(
                        count.value(), count.unit(), count.thing(), count.span(), count.before(), after, runsOn));
            }
        }
        return amounts;
    }

    /** A number with its unit and the noun beside it, before the words after it are known. */
    private record Counted(int value, String unit, Amount.@Nullable Thing thing, Span span, String before) {}

    private static List<Counted> counts(String folded, Span sentence) {
        List<Counted> counts = new ArrayList<>();
        Sought.Search search = COUNT.in(folded, sentence.start(), sentence.end());
        int from = sentence.start();
        while (counts.size() < MOST && search.find()) {
            Matcher count = search.match();
            String before = before(folded, sentence.start(), count.start());
            int value = value(count.group("number"));
            if (value > 0 && opens(folded, count.start())) {
                Counted counted = counted(folded, count, before, new Span(from, sentence.end()));
                counts.add(counted);
                from = counted.span().end();
            }
        }
        return counts;
    }

    /** The number with its noun, which stands within {@code room}: after the noun of the number before it. */
    private static Counted counted(String folded, Matcher count, String before, Span room) {
        Matcher noun = NOUN_AFTER.matcher(folded).region(count.end(), room.end());
        Matcher nounBefore =
                NOUN_BEFORE.matcher(folded).region(Math.max(room.start(), count.start() - LONGEST_NOUN), count.start());
        boolean isBefore = nounBefore.find();
        boolean isAfter = noun.lookingAt();
        String words = isAfter ? noun.group("noun") : isBefore ? nounBefore.group("noun") : null;
        return new Counted(
                value(count.group("number")),
                count.group("unit"),
                words == null ? null : Amount.Thing.of(words),
                new Span(isBefore ? nounBefore.start() : count.start(), isAfter ? noun.end() : count.end()),
                before);
    }

    private static boolean opens(String folded, int at) {
        return at == 0 || NO_COUNT_AFTER.indexOf(folded.charAt(at - 1)) < 0;
    }

    /** 0 for what is no number, and for 一: 一个问题一个问题地改 counts nothing. */
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
