package courtnotices.notice.catalogue;

import courtnotices.notice.Term;

/** Which way an indicator has to move for a court to do better: 终本率 down, 执行到位率 up. */
public enum Better implements Term {
    LOWER("越低越好"),
    HIGHER("越高越好");

    private final String word;

    Better(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
