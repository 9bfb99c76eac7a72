package courtnotices.search.suggest;

import courtnotices.notice.chinese.folding.Folding;
import courtnotices.notice.chinese.script.Simplified;
import courtnotices.search.query.BadQueryException;
import java.text.Normalizer;

/**
 * What somebody typed, as it is compared: letters and digits only, small, simplified.
 *
 * <p>“Zhong ben lǜ” is zhongbenlv, 終本率 is 终本率, “四类案件”标 is 四类案件标.
 *
 * <p>Places in it are bits of a {@code long}, which is why it may not be longer: bit 3 stands for “three characters are used up”.
 */
final class Typed {

    /** The longest name of a court takes 60 letters; who has typed so many is not looking for a completion. */
    static final int LONGEST = 60;

    private static final char DIAERESIS = '\u0308';

    private final String text;
    private final boolean hasLetters;

    private Typed(String text) {
        this.text = text;
        this.hasLetters = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * What was typed.
     *
     * @throws BadQueryException if it is longer than {@value #LONGEST} characters
     */
    static Typed of(String q) {
        if (q.length() > LONGEST) {
            throw new BadQueryException("q", "is longer than " + LONGEST + " characters");
        }
        String plain = plain(Simplified.whereTraditional(Folding.normalise(q)));
        if (plain.length() > LONGEST) { // ㎏ and other signs fall apart into letters
            throw new BadQueryException("q", "is longer than " + LONGEST + " characters when it is written out");
        }
        return new Typed(plain);
    }

    /** Tones fall off, ü becomes v. */
    private static String plain(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        String parts = Normalizer.normalize(typed, Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == DIAERESIS && !kept.isEmpty() && kept.charAt(kept.length() - 1) == 'u') {
                kept.setCharAt(kept.length() - 1, 'v');
            } else if (Character.isLetterOrDigit(c)) {
                kept.append(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    /** Whether some of it may stand for characters by their sound. */
    boolean hasLetters() {
        return hasLetters;
    }

    /** The bit of the place where all of it is used up. */
    long end() {
        return place(text.length());
    }

    static long place(int used) {
        return 1L << used;
    }

    /**
     * The places, as bits, that it can be at after a character of this syllable when it was at {@code at} before: behind the whole
     * syllable (zhong), its initial (zh), its first letter (z), or at the end, in the middle of typing (zho).
     */
    long after(int at, String syllable) {
        int same = same(at, syllable);
        if (same == 0) {
            return 0;
        }
        long places = place(at + 1);
        if (same > 1 && syllable.charAt(1) == 'h') {
            places |= place(at + 2);
        }
        if (same == syllable.length() || at + same == text.length()) {
            places |= place(at + same);
        }
        return places;
    }

    private int same(int at, String syllable) {
        int most = Math.min(syllable.length(), text.length() - at);
        int same = 0;
        while (same < most && text.charAt(at + same) == syllable.charAt(same)) {
            same++;
        }
        return same;
    }
}
