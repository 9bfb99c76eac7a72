package courtnotices.indexer.reading.topic;

import java.util.BitSet;

/**
 * Which characters of a text say what a measure was for: the first words of an enumerated measure and the names of rules.
 *
 * <p>In 一是规范终本管理。制定《案款办法》，开展培训 that is 规范终本管理 and 案款办法.
 */
final class Stress {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BREAKS = "，,。；;：:";

    /** A measure's first words are told in this many characters; what runs on is its account. */
    private static final int FIRST_WORDS = 30;

    /** A rule's name is no longer; an unclosed 《 must not stress the rest. */
    private static final int RULE = 60;

    private Stress() {}

    /** The stressed characters of {@code text}. */
    static BitSet of(String text) {
        BitSet stressed = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '《') {
                int close = text.substring(i, Math.min(text.length(), i + RULE)).indexOf('》');
                stressed.set(i, i + Math.max(0, close));
            } else if (opensMeasure(text, i)) {
                stressed.set(i, firstBreak(text, i));
            }
        }
        return stressed;
    }

    /** Right after 一是 or 十一是; not after 统一是. */
    private static boolean opensMeasure(String text, int at) {
        return at >= 2
                && text.charAt(at - 1) == '是'
                && NUMERALS.indexOf(text.charAt(at - 2)) >= 0
                && (at == 2 || NUMERALS.indexOf(text.charAt(at - 3)) >= 0 || !Character.isLetter(text.charAt(at - 3)));
    }

    private static int firstBreak(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < FIRST_WORDS && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
