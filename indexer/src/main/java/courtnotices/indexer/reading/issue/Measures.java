package courtnotices.indexer.reading.issue;

import courtnotices.indexer.page.ReportWords;
import courtnotices.indexer.reading.outline.MeasureMark;
import courtnotices.indexer.reading.outline.Outlook;
import courtnotices.notice.Measure;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Numerals;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the measures that an issue's text enumerates with 一是…二是…, or with （1）…（2）… where it does not; where it enumerates nothing, its sentences.
 *
 * <p>一是制定方案。二是开展培训。 is two measures. The count must go on from one: 一是 inside 十一是, or 一是 in a measure that enumerates again, is none.
 */
final class Measures {

    /** （1） or 1. where a line or a sentence begins; not 1.5亿元. */
    private static final Sought NUMBER =
            Sought.of("(?<![^\\n。;:\\s])\\(?\\s?(\\d{1,2})\\s?(?:\\)|[.、](?:(?!\\d)|(?=20\\d\\d年)))\\s?");

    /** ①…②… inside a paragraph. */
    private static final Sought CIRCLED = Sought.of("([①-⑳])\\s?");

    /** 接下来，将继续推进。 after the last measure is none; 为下一步推进打好基础 is of the measure. */
    private static final Pattern TAIL = Pattern.compile("(?<=[。;\\n])\\s?" + Outlook.WORDS);

    private Measures() {}

    /** The measures in {@code own}, a span of the folded text. */
    static List<Measure> in(String text, String folded, Span own) {
        List<Measure> enumerated = enumerated(text, folded, own);
        return enumerated.isEmpty() ? Deeds.in(text, folded, own) : enumerated;
    }

    private static List<Measure> enumerated(String text, String folded, Span own) {
        List<Measure> spoken = markedBy(MeasureMark.in(folded, own.start(), own.end()), text, folded, own);
        List<Measure> numbered = spoken.isEmpty() ? markedBy(marks(NUMBER, folded, own), text, folded, own) : spoken;
        return numbered.isEmpty() ? markedBy(marks(CIRCLED, folded, own), text, folded, own) : numbered;
    }

    private static List<MeasureMark> marks(Sought sought, String folded, Span own) {
        List<MeasureMark> marks = new ArrayList<>();
        Sought.Search search = sought.in(folded, own.start(), own.end());
        while (search.find()) {
            Matcher mark = search.match();
            if (MeasureMark.opensClause(folded, own.start(), mark.start())) {
                marks.add(new MeasureMark(ordinal(mark.group(1)), mark.start(), mark.end()));
            }
        }
        return marks;
    }

    private static List<Measure> markedBy(List<MeasureMark> marks, String text, String folded, Span own) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (MeasureMark mark : marks) {
            if (mark.ordinal() == starts.size() + 1) {
                ends.add(mark.start());
                starts.add(mark.end());
            }
        }
        ends.add(endOfLast(folded, starts, own));
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Span span = stripped(text, starts.get(i), ends.get(i + 1));
            // a page that lost the words after 二是 leaves a mark with nothing to say
            if (span.start() < span.end()) {
                measures.add(new Measure(measures.size() + 1, span.of(text), true, span));
            }
        }
        // a lone 一是 enumerates nothing
        return measures.size() < 2 ? List.of() : measures;
    }

    private static int ordinal(String mark) {
        char first = mark.charAt(0);
        return first >= '①' && first <= '⑳'
                ? first - '①' + 1
                : Numerals.parse(mark).orElse(0);
    }

    /** A line that tells what came of it ends the last measure, and so does a sentence that looks ahead. */
    private static int endOfLast(String folded, List<Integer> starts, Span own) {
        int last = starts.isEmpty() ? own.end() : starts.getLast();
        int result = ReportWords.beforeResult(folded, last, own.end());
        int end = result < 0 ? own.end() : result;
        Matcher tail = TAIL.matcher(folded).region(last, end).useTransparentBounds(true);
        return tail.find() ? tail.start() : end;
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (to > from && endsMeasure(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Span(from, to);
    }

    private static boolean endsMeasure(char c) {
        return Character.isWhitespace(c) || c == '；' || c == ';';
    }
}
