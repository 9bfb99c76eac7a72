package courtnotices.search.result;

import courtnotices.notice.Term;

/** What a reader of a comparable group has to know before ranking its courts. */
public enum Caution implements Term {
    /** Courts of several levels: an intermediate court hears other cases than a basic court. */
    LEVELS_DIFFER("层级不同"),
    /** The periods end in different years. */
    YEARS_DIFFER("年份不同"),
    /** The periods are of one kind, yet some begin or end on another day of the year than others: 截至5月31日 beside 截至12月20日. */
    SPANS_DIFFER("起止不同"),
    /** The notices do not tell the period. */
    PERIOD_UNTOLD("期间未说明");

    private final String word;

    Caution(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
