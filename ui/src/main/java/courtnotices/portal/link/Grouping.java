package courtnotices.portal.link;

/** How the result page lays out what was found. */
public enum Grouping {
    /** One issue after the other. */
    NONE,
    /** The issues of a notice together, where its first stands. */
    NOTICE
}
