package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.ReportWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a heading ends and the words under it begin.
 *
 * <p>针对“学习浮在面上。会上念、会后忘”的问题 ends after 问题, not at the 。 in its quotes; 坚持党的领导。一是… ends at the 。; a heading on a line
 * of its own is the whole line, even with a 。 in it.
 */
final class Headings {

    private static final Pattern AFTER_QUOTE =
            Pattern.compile("\\s?(?:的)?(?:突出|具体)?(?:问题|方面|情况)?(?:的问题|方面)?\\s?[。:：,，;；]\\s?");
    private static final Pattern QUOTED = Pattern.compile("(?:针对|关于|对于|围绕)?\\s?(?:存在)?\\s?[\"']");
    /** 关于学习不深的问题：学习9次。 and 针对学习不深问题，学习9次。 */
    private static final Pattern WRAPPED =
            Pattern.compile("(?:关于|对于)[^。:;]{2,80}问题\\s?:\\s?|针对[^。:;,]{2,80}问题\\s?[:,]\\s?");

    /** （已完成） behind the last sentence. */
    private static final Pattern STATE = Pattern.compile("(?<=。)\\s?[(\\[][^()\\[\\]。]{2,24}[)\\]]$");

    private static final int STATE_LONG = 30;

    /** 学习不深：制定计划。 or 学习不深 制定计划。 : a finding up to its colon or space. */
    private static final Pattern NAMED =
            Pattern.compile("((?:[^。:;\"'\\s]|\"[^\"。]{1,40}\"){4,60})[:\\s]\\s?([^。:]{2,})");

    private static final Pattern TELLS = Pattern.compile("(?:[:：]\\s?|\\s)(?:一是|(?:该|此|本)项为)");

    /** A heading run in with its text is no longer than this; the longest in the notices measured has 69 characters. */
    private static final int LONGEST = 120;

    /** The longest words that report: 该项的整改落实工作完成情况及整改成效：, with room for more. */
    private static final int REPORT = 40;

    /** No heading is longer, whatever it is made of: titles are shown, searched and sent in every list. */
    private static final int CUT = 300;

    private Headings() {}

    /** Where the heading of {@code block} ends; the words from there to the block's end are its text. */
    static int end(String folded, String text, Block block) {
        int from = block.words();
        int to = block.end();
        int report = ReportWords.after(folded, from, Math.min(to, from + LONGEST + REPORT));
        if (report >= 0 && report - from <= LONGEST) {
            return report;
        }
        int quoted = afterQuotedWrapper(folded, text, from, to);
        if (quoted >= 0) {
            return quoted;
        }
        Matcher wrapped = WRAPPED.matcher(folded).region(from, to);
        if (wrapped.lookingAt() && wrapped.end() < to) {
            return wrapped.end();
        }
        if (standsAlone(folded, block)) {
            return to;
        }
        int tells = find(TELLS, folded, from, to);
        int sentence = firstSentenceEnd(folded, text, from, to);
        if (tells >= 0 && tells < sentence) {
            return tells;
        }
        int named = afterNamedFinding(folded, from, to);
        return named > 0 ? named : sentence;
    }

    /**
     * Behind the colon of 学习不深：制定计划。, or behind the space where a page of one line had a line's end; -1 where no finding stands before it, or
     * where the finding goes on behind the colon.
     */
    private static int afterNamedFinding(String folded, int from, int to) {
        Matcher named = NAMED.matcher(folded).region(from, Math.min(to, from + CUT));
        boolean ends = named.lookingAt()
                && Findings.fallShort(named.group(1))
                && Findings.areNamedBy(named.group(1))
                && (isSpaceForLineEnd(folded, named) || !Findings.fallShort(named.group(2)));
        return ends ? named.end(1) + 1 : -1;
    }

    /** The space in 监管 "宽松软" 较为突出的问题 is none: what stands behind it goes on to name the finding. */
    private static boolean isSpaceForLineEnd(String folded, Matcher named) {
        return Character.isWhitespace(folded.charAt(named.end(1))) && !Findings.areNamedBy(named.group(2));
    }

    private static int find(Pattern pattern, String folded, int from, int to) {
        Matcher matcher = pattern.matcher(folded).region(from, to);
        return matcher.find() ? matcher.start() : -1;
    }

    /** 针对“…”的问题。 : the quotes are matched, because those within may be of the same kind. */
    private static int afterQuotedWrapper(String folded, String text, int from, int to) {
        Matcher opens = QUOTED.matcher(folded).region(from, to);
        if (!opens.lookingAt()) {
            return -1;
        }
        int close = Quotes.closing(text, opens.end() - 1, to);
        if (close < 0) {
            return -1;
        }
        Matcher after = AFTER_QUOTE.matcher(folded).region(close + 1, to);
        return after.lookingAt() ? after.end() : -1;
    }

    /** A line of its own that ends without 。 is a heading and nothing else. */
    private static boolean standsAlone(String folded, Block block) {
        int end = beforeBracket(folded, block);
        char last = folded.charAt(end - 1);
        boolean open = last != '。' && last != ';' && last != '!';
        return open && block.end() - block.words() <= LONGEST;
    }

    /** 学习不深。学习9次。（已完成） ends in 。, but for what is said behind it. */
    private static int beforeBracket(String folded, Block block) {
        Matcher bracket = STATE.matcher(folded).region(Math.max(block.words(), block.end() - STATE_LONG), block.end());
        boolean behindText = bracket.find() && folded.indexOf('。', block.words()) < bracket.start() - 1;
        return behindText ? bracket.start() : block.end();
    }

    /** The first 。 outside quotes; where none comes soon, a heading lost its mark and is cut short. */
    private static int firstSentenceEnd(String folded, String text, int from, int to) {
        int limit = Math.min(to, from + CUT);
        for (int i = from; i < limit; i++) {
            int close = Quotes.isOpening(text.charAt(i)) ? Quotes.closing(text, i, to) : -1;
            if (close > 0) {
                i = close;
            } else if (folded.charAt(i) == '。') {
                return i + 1;
            }
        }
        return limit;
    }
}
