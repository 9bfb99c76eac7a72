package courtnotices.notice.catalogue;

/**
 * A text without its spaces and line ends, and the way back.
 *
 * <p>南阳市 中级人民 法院 is found as 南阳市中级人民法院; {@link #printed} gives what stands on the page.
 */
final class CompactText {

    private final CharSequence page;
    private final String chars;
    private final int[] offsets;

    CompactText(CharSequence page) {
        this.page = page;
        this.offsets = new int[page.length()];
        StringBuilder kept = new StringBuilder(page.length());
        for (int i = 0; i < page.length(); i++) {
            if (!isBlank(page.charAt(i))) {
                offsets[kept.length()] = i;
                kept.append(page.charAt(i));
            }
        }
        this.chars = kept.toString();
    }

    String chars() {
        return chars;
    }

    int offset(int index) {
        return offsets[index];
    }

    String printed(int start, int end) {
        return page.subSequence(offsets[start], offsets[end - 1] + 1).toString();
    }

    /** Whether a space or the text's beginning stands before this character. */
    boolean opensAt(int index) {
        return index == 0 || offsets[index] - offsets[index - 1] > 1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
