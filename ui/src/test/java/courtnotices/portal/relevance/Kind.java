package courtnotices.portal.relevance;

import java.util.Locale;

/** What a query is like; {@code queries.tsv} tells them apart. */
enum Kind {
    WORD,
    SYNONYM,
    PHRASE,
    COURT,
    FIGURE,
    QUESTION,
    TRADITIONAL,
    WORDS,
    NAME,
    EVERYDAY,
    /** The query language, which no other system reads. */
    OPERATORS;

    static Kind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether other systems are asked such queries, too. */
    boolean compared() {
        return this != OPERATORS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
