package courtnotices.notice.chinese.folding;

/**
 * Gives text one form of width, space and quotes.
 *
 * <p>{@code （１）　“两个责任”} becomes normalised {@code （1） “两个责任”} and folded {@code (1) "两个责任"}.
 *
 * <p>The two forms differ in purpose. Normalised text is shown and quoted, so it keeps the page's punctuation and changes only what a
 * reader cannot see (spaces, invisible characters, the width of letters and digits). Folded text is only matched against, so it may be
 * ugly, but it is exactly as long.
 */
public final class Folding {

    private Folding() {}

    /**
     * The text with spaces made one kind and one wide, invisible and control characters gone, and letters, digits and signs of numbers in
     * half width. Line ends are spaces too: paragraphs are cut before.
     */
    public static String normalise(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = true; // leading space is dropped
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (isSpace(c)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
                continue;
            }
            out.append(narrow(c));
            space = false;
        }
        if (space && !out.isEmpty()) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** The text with punctuation and quotes in one ASCII form each; as long as {@code text}. */
    public static String fold(CharSequence text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = fold(text.charAt(i));
        }
        return new String(out);
    }

    private static char fold(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '〝', '〞', '「', '」', '＂' -> '"';
            case '‘', '’', '『', '』', '＇' -> '\'';
            case '。', '｡' -> '。';
            case '、' -> '、';
            case '【' -> '[';
            case '】' -> ']';
            case '﹒', '．', '·' -> '.';
            case '—', '–', '―', '－', '〜', '～' -> '-';
            case '　', '\u00a0' -> ' ';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        };
    }

    /** Full-width letters, digits, ％, ＋ and ． (which writes decimals and labels, １．２, never the end of a sentence). */
    private static char narrow(char c) {
        boolean ofNumbers = (c >= '０' && c <= '９') || c == '％' || c == '＋' || c == '．';
        boolean letter = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        return ofNumbers || letter ? (char) (c - '！' + '!') : c;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width, soft, directional and control characters, and noncharacters, which the index uses as marks. */
    private static boolean isInvisible(char c) {
        return (c < ' ' && !isSpace(c))
                || (c >= 0x7f && c <= 0x9f)
                || c == 0xad
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || (c >= 0xfdd0 && c <= 0xfdef)
                || (c >= 0xfff0 && c != 0xfffd); // the replacement character shows that something was lost
    }
}
