package courtnotices.notice;

/** What kind of span a figure speaks of; figures compare only within one kind. */
public enum PeriodKind implements Term {
    AS_OF("截至"),
    RANGE("区间"),
    YEAR("年度"),
    HALF_YEAR("半年"),
    QUARTER("季度"),
    MONTH("月"),
    OTHER("其他");

    private final String word;

    PeriodKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
