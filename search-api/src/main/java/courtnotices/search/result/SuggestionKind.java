package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a suggestion is. */
public enum SuggestionKind {
    INDICATOR,
    TOPIC,
    COURT,
    /** A term of the field, to search for. */
    TERM;

    /** Its value in data, e.g. {@code court}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
