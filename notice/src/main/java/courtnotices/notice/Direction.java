package courtnotices.notice;

/** Which way a figure moved. */
public enum Direction implements Term {
    UP("升"),
    DOWN("降");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
