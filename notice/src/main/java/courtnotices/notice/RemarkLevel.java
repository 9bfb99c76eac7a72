package courtnotices.notice;

/** How much a remark weighs: 提示 tells, 警告 doubts. */
public enum RemarkLevel implements Term {
    INFO("提示"),
    WARNING("警告");

    private final String word;

    RemarkLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
