package courtnotices.search.elastic;

import courtnotices.search.query.Filter;

/**
 * Which field of a document a filter looks at.
 *
 * @param inspection where the inspection stands: within its notice in an issue, at the top in a notice
 */
record Fields(String alias, String inspection, String publishedOn, String noticeId) {

    static final Fields OF_ISSUES = new Fields("issues", "notice.inspection.", "notice.publishedOn", "notice.id");
    static final Fields OF_NOTICES = new Fields("notices", "inspection.", "publishedOn", "id");

    String of(Filter filter) {
        return switch (filter) {
            case COURT -> "court.name";
            case PROVINCE -> "court.province";
            case CITY -> "court.city";
            case LEVEL -> "court.level";
            case KIND -> inspection + "kind";
            case AUTHORITY -> inspection + "authority";
            case YEAR -> "year";
            case TOPIC -> "topics";
            case DEADLINE -> "deadline";
            case STATUS -> "status";
            case INDICATOR -> "indicators";
            case NOTICE -> noticeId;
        };
    }
}
