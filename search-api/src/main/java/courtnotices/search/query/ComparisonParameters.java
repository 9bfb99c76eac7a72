package courtnotices.search.query;

import courtnotices.notice.PeriodKind;
import courtnotices.notice.Term;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Request parameters to queries that compare.
 *
 * <p>{@code indicator=首执案件终本率&level=中级&scope=全市法院} asks for the 终本率 of intermediate courts, where it is told of all courts of the city.
 * Unknown parameters, empty and impossible values are refused.
 */
public final class ComparisonParameters {

    private static final Set<Filter> OF_MEASURES = and(Listed.NOTICES.filters(), Filter.DEADLINE, Filter.STATUS);
    private static final Set<Filter> OF_COURTS = EnumSet.of(Filter.COURT, Filter.YEAR);

    private ComparisonParameters() {}

    /**
     * The comparison of an indicator.
     *
     * @throws BadQueryException naming the parameter, if it is missing, unknown or impossible
     */
    public static IndicatorQuery indicators(Map<String, List<String>> parameters) {
        GivenParameters given = GivenParameters.of(
                parameters, Set.of("indicator", "unit", "scope", "periodKind"), Listed.NOTICES.filters());
        return new IndicatorQuery(
                CatalogueName.indicator("indicator", given.required("indicator")), choice(given), filtered(given));
    }

    /**
     * The comparison of measures.
     *
     * @throws BadQueryException naming the parameter, if it is missing, unknown or impossible
     */
    public static MeasureQuery measures(Map<String, List<String>> parameters) {
        GivenParameters given = GivenParameters.of(parameters, Set.of("topic", "size", "cursor"), OF_MEASURES);
        String cursor = given.text("cursor");
        return new MeasureQuery(
                CatalogueName.topic("topic", given.required("topic")),
                new ListQuery(
                        "",
                        given.filters(),
                        Sort.COURT,
                        given.wholeNumber("size", 1, ListQuery.LARGEST_PAGE, ListQuery.USUAL_PAGE),
                        cursor == null ? null : Cursor.parse(cursor)));
    }

    /**
     * The comparison of courts.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or impossible, or if there are too few courts or too many
     */
    public static CourtsQuery courts(Map<String, List<String>> parameters) {
        ListQuery notices = filtered(GivenParameters.of(parameters, Set.of(), OF_COURTS));
        if (notices.values(Filter.COURT).stream().anyMatch(FilterValue::excluded)) {
            throw new BadQueryException("court!", Fault.EXCLUDED_COURTS);
        }
        return new CourtsQuery(
                notices.values(Filter.COURT).stream().map(FilterValue::value).toList(), notices);
    }

    /**
     * The count over years or provinces.
     *
     * @throws BadQueryException naming the parameter, if it is unknown or impossible
     */
    public static TrendQuery trends(Map<String, List<String>> parameters) {
        GivenParameters given = GivenParameters.of(parameters, Set.of("q", "by"), Listed.ISSUES.filters());
        return new TrendQuery(
                TrendBy.named(given.text("by")),
                new ListQuery(Parameters.text(given), given.filters(), Sort.RELEVANCE, ListQuery.USUAL_PAGE, null));
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded. */
    public static String print(IndicatorQuery query) {
        StringJoiner out = new StringJoiner("&");
        out.add("indicator=" + Parameters.encoded(query.indicator().code()));
        add(out, "unit", query.choice().unit());
        add(out, "scope", query.choice().scope());
        PeriodKind kind = query.choice().periodKind();
        add(out, "periodKind", kind == null ? null : kind.word());
        addFilters(out, query.notices());
        return out.toString();
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded. */
    public static String print(MeasureQuery query) {
        StringJoiner out = new StringJoiner("&");
        out.add("topic=" + Parameters.encoded(query.topic().code()));
        addFilters(out, query.issues());
        if (query.issues().size() != ListQuery.USUAL_PAGE) {
            out.add("size=" + query.issues().size());
        }
        if (query.issues().cursor() != null) {
            out.add("cursor=" + query.issues().cursor().print());
        }
        return out.toString();
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded. */
    public static String print(CourtsQuery query) {
        return Parameters.print(query.notices());
    }

    /** The query as it stands after the {@code ?} of an address, percent-encoded. */
    public static String print(TrendQuery query) {
        String issues = Parameters.print(query.issues());
        return "by=" + query.by().parameter() + (issues.isEmpty() ? "" : "&" + issues);
    }

    private static void add(StringJoiner out, String name, @Nullable String value) {
        if (value != null) {
            out.add(name + "=" + Parameters.encoded(value));
        }
    }

    private static void addFilters(StringJoiner out, ListQuery query) {
        String filters =
                Parameters.print(new ListQuery("", query.filters(), Sort.RELEVANCE, ListQuery.USUAL_PAGE, null));
        if (!filters.isEmpty()) {
            out.add(filters);
        }
    }

    private static ListQuery filtered(GivenParameters given) {
        return new ListQuery("", given.filters(), Sort.RELEVANCE, ListQuery.USUAL_PAGE, null);
    }

    private static BasisChoice choice(GivenParameters given) {
        return new BasisChoice(word(given, "unit"), word(given, "scope"), periodKind(word(given, "periodKind")));
    }

    private static @Nullable String word(GivenParameters given, String name) {
        return given.text(name) == null ? null : given.required(name);
    }

    private static @Nullable PeriodKind periodKind(@Nullable String word) {
        PeriodKind kind = word == null ? null : Term.find(PeriodKind.class, word);
        if (word != null && kind == null) {
            throw new BadQueryException(
                    "periodKind",
                    Refusal.of(Fault.NONE_OF, Complaint.shortened(word))
                            .choosing(Arrays.stream(PeriodKind.values())
                                    .map(PeriodKind::word)
                                    .toList()));
        }
        return kind;
    }

    private static Set<Filter> and(Set<Filter> filters, Filter... more) {
        Set<Filter> all = EnumSet.copyOf(filters);
        all.addAll(List.of(more));
        return all;
    }
}
