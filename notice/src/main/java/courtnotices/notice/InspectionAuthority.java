package courtnotices.notice;

/** The Party committee that sent the inspection team. */
public enum InspectionAuthority implements Term {
    CENTRAL("中央"),
    PROVINCE("省委"),
    CITY("市委"),
    COUNTY("区县委");

    private final String word;

    InspectionAuthority(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
