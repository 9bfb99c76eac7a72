package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import courtnotices.search.query.Cursor;
import courtnotices.search.query.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of a list in Elasticsearch's terms: always total, so that a cursor names one place.
 *
 * <p>Among equals the newer notice comes first, then the order within the notice.
 */
final class Orders {

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
            orders.add(by("ordinal", SortOrder.Asc));
        }
        return orders;
    }

    /** What Elasticsearch searches after, from a cursor's text. */
    static List<FieldValue> after(Cursor cursor) {
        return cursor.after().stream()
                .map(value -> value.isEmpty() ? FieldValue.NULL : FieldValue.of(value))
                .toList();
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
