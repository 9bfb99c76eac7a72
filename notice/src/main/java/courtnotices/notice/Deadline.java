package courtnotices.notice;

/** By when a finding had to be rectified, in the words of the rectification plans. */
public enum Deadline implements Term {
    IMMEDIATE("立行立改"),
    CONCENTRATED("集中整改"),
    DEEPENED("深化整改"),
    LONG_TERM("长期整改");

    private final String word;

    Deadline(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
