package courtnotices.search.find;

import java.util.Locale;

/** Of what there can be no such. */
public enum Missing {
    ISSUE,
    NOTICE,
    COURT,
    TOPIC,
    INDICATOR,
    FIGURE;

    /** The API's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
