package courtnotices.notice.chinese.segment;

/** A word and where it starts in its text: 终本率 at 4 of 全市法院终本率. */
public record Word(String text, int start) {

    /** Where it ends, exclusive. */
    public int end() {
        return start + text.length();
    }
}
