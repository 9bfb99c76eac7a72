package courtnotices.notice;

/** What the court did to a rule, plan or document of its own. */
public enum InstrumentAction implements Term {
    ENACTED("制定"),
    REVISED("修订"),
    ISSUED("印发"),
    DRAFTED("起草"),
    JOINTLY_ISSUED("联合印发"),
    OTHER("其他");

    private final String word;

    InstrumentAction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
