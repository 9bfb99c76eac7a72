package courtnotices.notice;

/** A court's place in the hierarchy of the Organic Law of the People's Courts (人民法院组织法). */
public enum CourtLevel implements Term {
    SUPREME("最高"),
    HIGH("高级"),
    INTERMEDIATE("中级"),
    BASIC("基层"),
    SPECIALISED("专门");

    private final String word;

    CourtLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
