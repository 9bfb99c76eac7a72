package courtnotices.notice;

/** How far the rectification of a finding has come, as the notice says. */
public enum Status implements Term {
    DONE("已完成"),
    MOSTLY_DONE("基本完成"),
    IN_PROGRESS("推进中");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
