package courtnotices.search.query;

/**
 * What is wrong with a request: a code that stays, and the API's words for it.
 *
 * <p>{@code NO_YEAR} says «x» is no year, such as 2024. Pages have their own words by the code, in the language of the page.
 */
public enum Fault {
    EMPTY("is empty"),
    MISSING("is missing; this address needs it"),
    TOO_LONG("is longer than %s characters"),
    REPEATED("is given %s times; give it once"),
    TOO_MANY_VALUES("has %s values, more than %s"),
    UNKNOWN_PARAMETER("is no parameter here; known are %s"),
    NO_PARAMETERS("is no parameter here; this address takes none"),

    NO_WHOLE_NUMBER("«%s» is no whole number"),
    NOT_BETWEEN("is %s; it must be between %s and %s"),
    NO_NUMBER("«%s» is no number, such as 30 or 35.93"),
    MIN_OVER_MAX("is %s, which is more than max, %s"),
    NO_YEAR("«%s» is no year, such as 2024"),
    NONE_OF("«%s» is none of %s"),
    UNKNOWN_TOPIC("«%s» is no topic; all stand at /api/v1/topics"),
    UNKNOWN_TOPIC_NEAR("«%s» is no topic; near it are %s; all stand at /api/v1/topics"),
    UNKNOWN_INDICATOR("«%s» is no indicator; all stand at /api/v1/indicators"),
    UNKNOWN_INDICATOR_NEAR("«%s» is no indicator; near it are %s; all stand at /api/v1/indicators"),

    FOREIGN_CURSOR("is none of this list's; start again without it"),
    CURSOR_OF_OTHER_ORDER("belongs to another order; start again without it"),

    EXCLUDED_COURTS("excludes courts; name those that are to be compared"),
    NUMBER_OF_COURTS("names %s courts; it must name %s to %s"),
    COURT_WITHOUT_NOTICE("there is no notice of «%s» under these filters; give the court's full name"),

    CONTROL_CHARACTER("holds a control character"),
    NO_WORDS("holds no word to look for"),
    ONLY_EXCLUSIONS("excludes terms but asks for none; add a term to look for"),
    TOO_MANY_TERMS("has more than %s terms"),
    TOO_DEEP("has brackets more than %s deep"),
    BRACKET_NOT_OPENED("the bracket is closed and was not opened"),
    BRACKET_NOT_CLOSED("the bracket is not closed"),
    EMPTY_BRACKETS("the brackets hold no word to look for"),
    QUOTE_NOT_CLOSED("the quotation mark is not closed"),
    NOTHING_BEFORE_OR("nothing stands before OR"),
    NOTHING_AFTER_OR("nothing stands after OR"),
    WILDCARD("has no wildcards: a term is found in every word that holds it"),
    UNKNOWN_FIELD("«%s» is no field; fields are %s"),
    FIELD_OF_OTHER_LIST("«%s:» is no field of this list; its fields are %s"),
    EMPTY_FIELD("nothing stands after %s:"),
    NO_COMPARED_NUMBER("«%s» is no number, as in indicator:终本率>30");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** The API's words, with a {@code %s} for each argument and one for the choices, if they name any. */
    String words() {
        return words;
    }
}
