package courtnotices.notice.chinese.script;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Writes traditional characters in simplified ones, character by character.
 *
 * <p>執行案款 becomes 执行案款. As a phrase 巡察 would become 巡查, which is something else; by characters it stays. The text keeps its length.
 */
public final class Simplified {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    private Simplified() {}

    /** Tables of both readings, made on first use in some 50 ms: most texts need neither. */
    private static final class Tables {

        static final char[] EVERYWHERE = new char[LAST - FIRST + 1];
        static final char[] WHERE_TRADITIONAL = new char[LAST - FIRST + 1];

        static {
            Transliterator simplifier = Transliterator.getInstance("Hant-Hans");
            CharsetEncoder standard = Charset.forName("GB2312").newEncoder();
            for (char c = FIRST; c <= LAST; c++) {
                String simple = simplifier.transliterate(String.valueOf(c));
                EVERYWHERE[c - FIRST] = simple.length() == 1 ? simple.charAt(0) : c;
                WHERE_TRADITIONAL[c - FIRST] = standard.canEncode(c) ? c : EVERYWHERE[c - FIRST];
            }
        }
    }

    /** Every character in its simplified form: for a text that is known to be traditional. */
    public static String everywhere(String text) {
        return hasHan(text) ? mapped(text, Tables.EVERYWHERE) : text;
    }

    /**
     * Those characters in their simplified form that the standard of simplified text, GB 2312, does not hold: for a text that may be of either
     * kind. 終 is only traditional and becomes 终; 乾 of 乾安县 and 著 of 显著 are simplified text as well and stay.
     */
    public static String whereTraditional(String text) {
        return hasHan(text) ? mapped(text, Tables.WHERE_TRADITIONAL) : text;
    }

    private static String mapped(String text, char[] table) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = isHan(out[i]) ? table[out[i] - FIRST] : out[i];
        }
        return new String(out);
    }

    private static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> isHan((char) c));
    }

    private static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }
}
