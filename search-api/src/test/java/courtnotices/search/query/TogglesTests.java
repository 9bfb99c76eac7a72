package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TogglesTests {

    private static final FilterValue WANTED = new FilterValue("三个规定", false);
    private static final FilterValue EXCLUDED = new FilterValue("a b&c=d", true);

    private static final List<ListQuery> QUERIES = List.of(
            ListQuery.ALL,
            ListQuery.ALL.withText("终本 & 案款"),
            new ListQuery("", Map.of(Filter.TOPIC, List.of(WANTED, EXCLUDED)), Sort.RELEVANCE, 20, null),
            new ListQuery(
                    "终本",
                    Map.of(
                            Filter.COURT, List.of(WANTED),
                            Filter.TOPIC, List.of(EXCLUDED),
                            Filter.NOTICE, List.of(WANTED, EXCLUDED)),
                    new Bounds(new BigDecimal("1.5"), BigDecimal.TEN),
                    Sort.DATE,
                    50,
                    Cursor.parse(new Cursor(Sort.DATE, List.of("1", "a"), 7).print())));

    @ParameterizedTest
    @EnumSource(Filter.class)
    void areWhatTheQueryPrintsOnceItIsToggled(Filter filter) {
        for (ListQuery query : QUERIES) {
            Toggles toggles = Toggles.of(query, filter);
            for (FilterValue value : List.of(
                    WANTED,
                    EXCLUDED,
                    new FilterValue(WANTED.value(), true),
                    new FilterValue(EXCLUDED.value(), false),
                    new FilterValue("2024", false))) {
                assertThat(toggles.print(value)).isEqualTo(Parameters.print(query.toggled(filter, value)));
            }
        }
    }
}
