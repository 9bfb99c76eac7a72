package courtnotices.notice;

/** 巡视 is an inspection by the Party centre, a province or a municipality; 巡察 one by a city, district or county. */
public enum InspectionKind implements Term {
    VISIT("巡视"),
    PATROL("巡察");

    private final String word;

    InspectionKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
