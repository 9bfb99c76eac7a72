package courtnotices.indexer.reading.preamble;

import courtnotices.notice.InspectionAuthority;

/**
 * A party committee that sends inspectors.
 *
 * <p>省委, 自治区党委, 兵团党委, 地委: 市委 and 市党委 are one.
 *
 * @param name without 党: 市委, 自治区委
 */
record Committee(String name) {

    /** 党中央 decides, but inspects nobody; 当地党委 and 各地党委 are whichever is meant. */
    static final String NAMED = "(?:(?<!党)中央|兵团党委|(?:自治区|自治州|[省市区县州盟旗]|(?<![当各属本驻两异外])地)党?委)";

    /** The one that {@code words}, all of them a match of {@link #NAMED}, name. */
    static Committee of(String words) {
        return new Committee(words.replace("党委", "委"));
    }

    InspectionAuthority level() {
        return switch (name) {
            case "中央" -> InspectionAuthority.CENTRAL;
            case "省委", "自治区委", "兵团委" -> InspectionAuthority.PROVINCE;
            case "市委", "州委", "盟委", "地委", "自治州委" -> InspectionAuthority.CITY;
            default -> InspectionAuthority.COUNTY;
        };
    }
}
