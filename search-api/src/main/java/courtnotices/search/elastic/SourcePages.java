package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the documents in an answer's bytes without reading them.
 *
 * <p>Of {@code {"pit_id":"…","hits":{"total":{"value":2},"hits":[{"_source":{…},"sort":[0]},…]}}} it takes where each {@code _source} begins and ends,
 * and the sort values of the last.
 */
final class SourcePages {

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] answer;
    private final JsonBytes from;

    private @Nullable Long total;
    private String pointInTime = "";
    private final List<SourceDocument> documents = new ArrayList<>();
    private int sort = -1;

    private SourcePages(byte[] answer) {
        this.answer = answer;
        this.from = new JsonBytes(answer, 0);
    }

    /** The page that the answer to a search at a point in time holds. */
    static SourcePage of(byte[] answer) {
        SourcePages read = new SourcePages(answer);
        read.answer();
        return new SourcePage(
                read.total, read.documents, read.pointInTime, read.sort < 0 ? List.of() : values(answer, read.sort));
    }

    private void answer() {
        for (boolean more = from.enter(); more; more = from.another()) {
            switch (key()) {
                case "pit_id" -> pointInTime = text(1);
                case "hits" -> hits();
                default -> from.value();
            }
        }
    }

    private void hits() {
        for (boolean more = from.enter(); more; more = from.another()) {
            switch (key()) {
                case "total" -> total();
                case "hits" -> all();
                default -> from.value();
            }
        }
        from.leave();
    }

    private void total() {
        for (boolean more = from.enter(); more; more = from.another()) {
            if (key().equals("value")) {
                total = Long.valueOf(text(0));
            } else {
                from.value();
            }
        }
        from.leave();
    }

    private void all() {
        for (boolean more = from.enter(); more; more = from.another()) {
            hit();
        }
        from.leave();
    }

    private void hit() {
        for (boolean more = from.enter(); more; more = from.another()) {
            switch (key()) {
                case "_source" -> {
                    int start = from.at();
                    from.value();
                    documents.add(SourceDocument.of(answer, start, from.at()));
                }
                case "sort" -> {
                    sort = from.at();
                    from.value();
                }
                default -> from.value();
            }
        }
        from.leave();
    }

    private String key() {
        int start = from.at();
        int end = from.key();
        return new String(answer, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }

    /** The value as it stands, without {@code marks} at either end; ids of points in time hold nothing that is escaped. */
    private String text(int marks) {
        int start = from.at();
        from.value();
        return new String(answer, start + marks, from.at() - start - 2 * marks, StandardCharsets.UTF_8);
    }

    private static List<FieldValue> values(byte[] answer, int sort) {
        List<FieldValue> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), answer, sort, answer.length - sort)) {
            parser.nextToken();
            for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
                values.add(value(value, parser));
            }
        }
        return values;
    }

    private static FieldValue value(JsonToken value, JsonParser parser) {
        return switch (value) {
            case VALUE_NUMBER_INT -> FieldValue.of(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> FieldValue.of(parser.getDoubleValue());
            case VALUE_NULL -> FieldValue.NULL;
            default -> FieldValue.of(parser.getString());
        };
    }
}
