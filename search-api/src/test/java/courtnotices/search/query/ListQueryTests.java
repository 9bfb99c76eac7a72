package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTests {

    private static final FilterValue WANTED = new FilterValue("终本", false);
    private static final FilterValue EXCLUDED = new FilterValue("终本", true);
    private static final FilterValue OTHER = new FilterValue("三个规定", false);
    private static final Cursor CURSOR = new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef", "1"), 5);
    private static final ListQuery QUERY =
            new ListQuery("案款", Map.of(Filter.TOPIC, List.of(WANTED, OTHER)), Sort.DATE, 50, CURSOR);

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101})
    void refusesAPageOfNoOrTooManyEntries(int size) {
        assertRefused("size", () -> new ListQuery("", Map.of(), Sort.DATE, size, null));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATE")
    void refusesACursorOfAnotherOrder(Sort sort) {
        assertRefused("cursor", () -> new ListQuery("", Map.of(), sort, 20, CURSOR));
    }

    @Test
    void refusesABrokenText() {
        assertRefused("q", () -> new ListQuery("“案款", Map.of(), Sort.DATE, 20, null));
        assertRefused("q", () -> QUERY.withText("-案款"));
    }

    @Test
    void isEverythingByDefault() {
        assertThat(ListQuery.ALL.clauses()).isEmpty();
        assertThat(ListQuery.ALL.filters()).isEmpty();
        assertThat(ListQuery.ALL.values(Filter.COURT)).isEmpty();
        assertThat(ListQuery.ALL.size()).isEqualTo(20);
    }

    @Test
    void copiesItsFiltersAndDropsEmptyOnes() {
        List<FilterValue> values = new ArrayList<>(List.of(WANTED));
        Map<Filter, List<FilterValue>> filters = new HashMap<>(Map.of(Filter.TOPIC, values, Filter.YEAR, List.of()));
        ListQuery query = new ListQuery("", filters, Sort.DATE, 20, null);
        values.add(OTHER);
        filters.clear();
        assertThat(query.filters())
                .isEqualTo(Map.of(Filter.TOPIC, List.of(WANTED)))
                .isUnmodifiable();
        assertThat(query.values(Filter.TOPIC)).isUnmodifiable();
    }

    @Test
    void togglesAValue() {
        assertThat(QUERY.toggled(Filter.TOPIC, WANTED)).isEqualTo(topics(OTHER));
        assertThat(QUERY.toggled(Filter.TOPIC, WANTED).toggled(Filter.TOPIC, OTHER))
                .isEqualTo(topics());
        assertThat(topics(OTHER).toggled(Filter.TOPIC, WANTED)).isEqualTo(topics(OTHER, WANTED));
    }

    @Test
    void neverWantsAndExcludesTheSame() {
        assertThat(QUERY.toggled(Filter.TOPIC, EXCLUDED)).isEqualTo(topics(OTHER, EXCLUDED));
        assertThat(topics(EXCLUDED).toggled(Filter.TOPIC, WANTED)).isEqualTo(topics(WANTED));
        assertThat(topics(EXCLUDED).toggled(Filter.TOPIC, EXCLUDED)).isEqualTo(topics());
    }

    @Test
    void keepsOtherFiltersWhenOneIsToggled() {
        FilterValue year = new FilterValue("2024", false);
        assertThat(topics(WANTED).toggled(Filter.YEAR, year).filters())
                .isEqualTo(Map.of(Filter.TOPIC, List.of(WANTED), Filter.YEAR, List.of(year)));
    }

    @Test
    void changesOneThingAndStartsAgain() {
        Map<Filter, List<FilterValue>> filters = QUERY.filters();
        assertThat(QUERY.sortedBy(Sort.COURT)).isEqualTo(new ListQuery("案款", filters, Sort.COURT, 50, null));
        assertThat(QUERY.withText("终本")).isEqualTo(new ListQuery("终本", filters, Sort.DATE, 50, null));
        assertThat(QUERY.unfiltered()).isEqualTo(new ListQuery("案款", Map.of(), Sort.DATE, 50, null));
        assertThat(QUERY.from(null)).isEqualTo(new ListQuery("案款", filters, Sort.DATE, 50, null));
        assertThat(QUERY.from(null).from(CURSOR)).isEqualTo(QUERY);
    }

    private static ListQuery topics(FilterValue... values) {
        return new ListQuery("案款", Map.of(Filter.TOPIC, List.of(values)), Sort.DATE, 50, null);
    }

    private static void assertRefused(String parameter, ThrowingCallable made) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(made)
                .satisfies(refused -> assertThat(refused.parameter()).isEqualTo(parameter));
    }
}
