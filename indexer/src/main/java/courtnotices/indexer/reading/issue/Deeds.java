package courtnotices.indexer.reading.issue;

import courtnotices.indexer.page.ReportWords;
import courtnotices.indexer.reading.outline.Outlook;
import courtnotices.notice.Measure;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences in which an issue tells what was done without counting: each is a measure that is not enumerated.
 *
 * <p>整改情况：开展学习9次。该项已完成整改。下一步，将继续推进。 is one, 开展学习9次。 What names a part, says the issue's state or looks ahead is none.
 */
final class Deeds {

    /** An issue that tells more is a page that was not understood. */
    private static final int MOST = 100;

    private static final Pattern END = Pattern.compile("[。!?;](?:[\"'”’）)])?|\\n|$");

    /** 整改情况：, 【整改措施】, also with its number. */
    private static final Pattern LABEL = Pattern.compile("[^,。;:\\n]{0,16}?[:\\]】]\\s?:?");

    private static final Pattern OUTLOOK = Pattern.compile(Outlook.WORDS);

    private Deeds() {}

    /** The deeds told in {@code own}, a span of the folded text. */
    static List<Measure> in(String text, String folded, Span own) {
        int result = ReportWords.beforeResult(folded, own.start(), own.end());
        int to = result < 0 ? own.end() : result;
        List<Measure> deeds = new ArrayList<>();
        Matcher end = END.matcher(folded).region(own.start(), to);
        int from = own.start();
        while (from < to && end.find() && deeds.size() <= MOST) {
            Span sentence = sentence(folded, from, end.end());
            if (OUTLOOK.matcher(folded).region(sentence.start(), sentence.end()).lookingAt()) {
                break;
            }
            if (tells(folded, sentence)) {
                deeds.add(new Measure(deeds.size() + 1, sentence.of(text), false, sentence));
            }
            from = end.end();
        }
        return deeds.size() > MOST ? List.of() : deeds;
    }

    /** The sentence without the spaces around it and the label before it. */
    private static Span sentence(String folded, int from, int end) {
        int start = skipSpaces(folded, from, end);
        if (ReportWords.begin(folded, start, end)) {
            Matcher label = LABEL.matcher(folded).region(start, end);
            start = label.lookingAt() ? skipSpaces(folded, label.end(), end) : start;
        }
        int last = end;
        while (last > start && (Character.isWhitespace(folded.charAt(last - 1)) || folded.charAt(last - 1) == ';')) {
            last--;
        }
        return new Span(start, last);
    }

    private static int skipSpaces(String folded, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean tells(String folded, Span sentence) {
        String words = sentence.of(folded);
        return words.codePoints().filter(Character::isLetter).count() > 1
                && !ReportWords.standAlone(folded, sentence.start(), sentence.end())
                && !ReportWords.isField(words)
                && !StateWords.areAll(words);
    }
}
