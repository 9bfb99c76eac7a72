package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.json.JsonpUtils;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.Sort;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTests {

    private static final Orders ISSUES = new Orders(Fields.OF_ISSUES, "ordinal");
    private static final Orders NOTICES = new Orders(Fields.OF_NOTICES);
    private static final Orders FIGURES = new Orders(Fields.OF_OBSERVATIONS, "observation.quote.start", "id");

    private static final FieldValue SCORE = FieldValue.of(17.76673);
    private static final FieldValue DATE = FieldValue.of(1_724_371_200_000L);

    /** What Elasticsearch gives for a missing date. */
    private static final FieldValue NO_DATE = FieldValue.of(Long.MIN_VALUE);

    private static final FieldValue COURT = FieldValue.of("临湾区人民法院");
    private static final FieldValue ID = FieldValue.of("0123456789012345"); // an id of digits alone is no number
    private static final FieldValue ORDINAL = FieldValue.of(12L);

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(ISSUES, Sort.RELEVANCE, List.of(SCORE, DATE, ID, ORDINAL)),
                Arguments.of(ISSUES, Sort.RELEVANCE, List.of(FieldValue.of(1.0), NO_DATE, ID, ORDINAL)),
                Arguments.of(ISSUES, Sort.DATE, List.of(DATE, ID, ORDINAL)),
                Arguments.of(ISSUES, Sort.DATE_DESCENDING, List.of(NO_DATE, ID, ORDINAL)),
                Arguments.of(ISSUES, Sort.COURT, List.of(COURT, DATE, ID, ORDINAL)),
                Arguments.of(ISSUES, Sort.COURT, List.of(FieldValue.NULL, NO_DATE, ID, ORDINAL)),
                Arguments.of(NOTICES, Sort.RELEVANCE, List.of(SCORE, DATE, ID)),
                Arguments.of(NOTICES, Sort.DATE, List.of(DATE, ID)),
                Arguments.of(NOTICES, Sort.DATE_DESCENDING, List.of(DATE, ID)),
                Arguments.of(NOTICES, Sort.COURT, List.of(COURT, DATE, ID)),
                Arguments.of(FIGURES, Sort.VALUE, List.of(FieldValue.of(35.93), ID, ORDINAL, ID)),
                Arguments.of(FIGURES, Sort.VALUE_DESCENDING, List.of(FieldValue.NULL, ID, ORDINAL, ID)));
    }

    /** A date that goes back as text is read in the field's own format, and refused. */
    @ParameterizedTest
    @MethodSource("places")
    void goesOnAfterTheValuesThatElasticsearchGave(Orders orders, Sort sort, List<FieldValue> values) {
        Cursor cursor = Cursor.parse(Orders.cursor(sort, values, 5).print());
        assertThat(orders.after(cursor)).extracting(OrdersTests::json).isEqualTo(json(values));
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasOneValueForEveryOrder(Orders orders, Sort sort, List<FieldValue> values) {
        assertThat(orders.of(sort)).hasSameSizeAs(values);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of(ISSUES, new Cursor(Sort.DATE, List.of("1724371200000"), 5)),
                // a notice list's, in the same order
                Arguments.of(ISSUES, new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef"), 5)),
                // an issue list's
                Arguments.of(NOTICES, new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef", "1"), 5)),
                Arguments.of(ISSUES, new Cursor(Sort.DATE, List.of("2024-08-23", "0123456789abcdef", "1"), 5)),
                Arguments.of(ISSUES, new Cursor(Sort.DATE, List.of("1724371200000", "0123456789abcdef", "一"), 5)),
                Arguments.of(NOTICES, new Cursor(Sort.RELEVANCE, List.of("high", "1", "0123456789abcdef"), 5)),
                Arguments.of(NOTICES, new Cursor(Sort.RELEVANCE, List.of("NaN", "1", "0123456789abcdef"), 5)),
                Arguments.of(NOTICES, new Cursor(Sort.RELEVANCE, List.of("-Infinity", "1", "0123456789abcdef"), 5)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void refusesACursorOfNoPlaceInIt(Orders orders, Cursor cursor) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> orders.after(cursor))
                .satisfies(refused -> assertThat(refused.parameter()).isEqualTo("cursor"));
    }

    /** Two entries with the same values would let a cursor skip one. */
    @Test
    void isTotal() {
        for (Sort sort : Sort.values()) {
            assertThat(fields(ISSUES, sort)).endsWith("notice.id", "ordinal");
            assertThat(fields(NOTICES, sort)).endsWith("id");
            assertThat(fields(FIGURES, sort)).endsWith("notice.id", "observation.quote.start", "id");
        }
    }

    private static List<String> fields(Orders orders, Sort sort) {
        return orders.of(sort).stream()
                .map(order -> order.isScore() ? "_score" : order.field().field())
                .toList();
    }

    private static List<String> json(List<FieldValue> values) {
        return values.stream().map(OrdersTests::json).toList();
    }

    private static String json(FieldValue value) {
        return JsonpUtils.toJsonString(value, Recorded.MAPPER);
    }
}
