package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of a list in Elasticsearch's terms: always total, so that a cursor names one place.
 *
 * <p>Among equals the newer notice comes first, then the order within the notice.
 */
final class Orders {

    private static final String ORDINAL = "ordinal";

    private final Fields fields;
    private final boolean inNotice;

    /** @param inNotice whether entries have an ordinal within their notice */
    Orders(Fields fields, boolean inNotice) {
        this.fields = fields;
        this.inNotice = inNotice;
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
        }
        orders.add(by(fields.noticeId(), SortOrder.Asc));
        if (inNotice) {
            orders.add(by(ORDINAL, SortOrder.Asc));
        }
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
        if (values.size() != orders.size()) {
            throw Cursor.foreign();
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> value(orders.get(i), values.get(i)))
                .toList();
    }

    private FieldValue value(SortOptions order, String value) {
        try {
            if (value.isEmpty()) {
                return FieldValue.NULL;
            }
            if (order.isScore()) {
                return score(Double.parseDouble(value));
            }
            String field = order.field().field();
            boolean number = field.equals(fields.publishedOn()) || field.equals(ORDINAL);
            return number ? FieldValue.of(Long.parseLong(value)) : FieldValue.of(value);
        } catch (NumberFormatException e) {
            throw Cursor.foreign();
        }
    }

    private static FieldValue score(double score) {
        if (!Double.isFinite(score)) {
            throw Cursor.foreign();
        }
        return FieldValue.of(score);
    }

    /** A cursor after an entry with these sort values. */
    static Cursor cursor(Sort sort, List<FieldValue> values) {
        return new Cursor(
                sort,
                values.stream()
                        .map(value -> value.isNull() ? "" : value._toJsonString())
                        .toList());
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(o -> o.field(f -> f.field(field).order(order).missing("_last")));
    }
}
