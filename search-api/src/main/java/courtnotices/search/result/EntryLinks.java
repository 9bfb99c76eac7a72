package courtnotices.search.result;

import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry of a catalogue leads.
 *
 * @param self its own address; null for a term, which is only searched for
 * @param notices the list of a court's notices
 * @param issues the list of its issues
 * @param observations the list of its figures
 * @param compare the courts beside each other on this topic or indicator
 */
public record EntryLinks(
        @Nullable String self,
        @Nullable String notices,
        String issues,
        @Nullable String observations,
        @Nullable String compare) {

    /** Of the court of this name. */
    public static EntryLinks ofCourt(String name) {
        ListQuery query = with(ListQuery.ALL, Filter.COURT, name);
        return new EntryLinks(
                Addresses.named(Addresses.COURTS, name),
                Addresses.list(Addresses.NOTICES, query),
                Addresses.list(Addresses.ISSUES, query),
                Addresses.list(Addresses.OBSERVATIONS, query),
                null);
    }

    /** Of the topic of this code, among what {@code query} asks for. */
    public static EntryLinks ofTopic(String code, ListQuery query) {
        ListQuery narrowed = with(query, Filter.TOPIC, code);
        return new EntryLinks(
                Addresses.named(Addresses.TOPICS, code),
                null,
                Addresses.list(Addresses.ISSUES, narrowed),
                Addresses.list(Addresses.OBSERVATIONS, narrowed),
                Addresses.list(Addresses.COMPARE_MEASURES, with(ListQuery.ALL, Filter.TOPIC, code)));
    }

    /** Of the indicator of this code, among what {@code query} asks for. */
    public static EntryLinks ofIndicator(String code, ListQuery query) {
        ListQuery narrowed = with(query, Filter.INDICATOR, code);
        return new EntryLinks(
                Addresses.named(Addresses.INDICATORS, code),
                null,
                Addresses.list(Addresses.ISSUES, narrowed),
                Addresses.list(Addresses.OBSERVATIONS, narrowed),
                Addresses.list(Addresses.COMPARE_INDICATORS, with(ListQuery.ALL, Filter.INDICATOR, code)));
    }

    /** Of a term to search for. */
    public static EntryLinks ofTerm(String term) {
        return new EntryLinks(null, null, Addresses.list(Addresses.ISSUES, ListQuery.ALL.withText(term)), null, null);
    }

    private static ListQuery with(ListQuery query, Filter filter, String value) {
        FilterValue wanted = new FilterValue(value, false);
        return query.values(filter).contains(wanted) ? query : query.toggled(filter, wanted);
    }
}
