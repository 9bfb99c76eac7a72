package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of a list in Elasticsearch's terms: always total, so that a cursor names one place.
 *
 * <p>Among equals the newer notice comes first, then the order within the notice.
 */
final class Orders {

    private static final String VALUE = "observation.value";

    /** Sort values that are whole numbers. */
    private static final Set<String> WHOLE =
            Set.of("publishedOn", "notice.publishedOn", "ordinal", "observation.quote.start");

    private final Fields fields;
    private final List<String> within;

    /** @param within what tells entries of a notice apart, in their order */
    Orders(Fields fields, String... within) {
        this.fields = fields;
        this.within = List.of(within);
    }

    List<SortOptions> of(Sort sort) {
        List<SortOptions> orders = new ArrayList<>();
        switch (sort) {
            case RELEVANCE -> {
                orders.add(SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc))));
                orders.add(by(fields.publishedOn(), SortOrder.Desc));
            }
            case DATE -> orders.add(by(fields.publishedOn(), SortOrder.Asc));
            case DATE_DESCENDING -> orders.add(by(fields.publishedOn(), SortOrder.Desc));
            case COURT -> {
                orders.add(by("court.name", SortOrder.Asc));
                orders.add(by(fields.publishedOn(), SortOrder.Desc));
            }
            case VALUE -> orders.add(by(VALUE, SortOrder.Asc));
            case VALUE_DESCENDING -> orders.add(by(VALUE, SortOrder.Desc));
        }
        orders.add(by(fields.noticeId(), SortOrder.Asc));
        within.forEach(field -> orders.add(by(field, SortOrder.Asc)));
        return orders;
    }

    /**
     * What Elasticsearch searches after, from a cursor's text.
     *
     * <p>Numbers go back as numbers: a date's sort value is its milliseconds (1724371200000), and as text it would be read in the field's own
     * format (2024-08-23) and refused.
     *
     * @throws BadQueryException if the cursor does not name a place in this order
     */
    List<FieldValue> after(Cursor cursor) {
        List<SortOptions> orders = of(cursor.sort());
        List<String> values = cursor.after();
        boolean inShard = cursor.pointInTime() != null && values.size() == orders.size() + 1;
        if (values.size() != orders.size() && !inShard) {
            throw Cursor.foreign();
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> i < orders.size() ? value(orders.get(i), values.get(i)) : inShard(values.get(i)))
                .toList();
    }

    /** At a point in time Elasticsearch adds an order of its own at the end, the place in the shard, and wants it back. */
    private static FieldValue inShard(String value) {
        try {
            return FieldValue.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw Cursor.foreign();
        }
    }

    private static FieldValue value(SortOptions order, String value) {
        try {
            if (value.isEmpty()) {
                return FieldValue.NULL;
            }
            if (order.isScore() || order.field().field().equals(VALUE)) {
                return finite(Double.parseDouble(value));
            }
            boolean whole = WHOLE.contains(order.field().field());
            return whole ? FieldValue.of(Long.parseLong(value)) : FieldValue.of(value);
        } catch (NumberFormatException e) {
            throw Cursor.foreign();
        }
    }

    private static FieldValue finite(double number) {
        if (!Double.isFinite(number)) {
            throw Cursor.foreign();
        }
        return FieldValue.of(number);
    }

    /** A cursor after an entry with these sort values, of so many. */
    static Cursor cursor(Sort sort, List<FieldValue> values, long total) {
        return new Cursor(
                sort,
                values.stream()
                        .map(value -> value.isNull() ? "" : value._toJsonString())
                        .toList(),
                total);
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(o -> o.field(f -> f.field(field).order(order).missing("_last")));
    }
}
