package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
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
    private final JsonParser parser;

    private @Nullable Long total;
    private String pointInTime = "";
    private final List<SourceDocument> documents = new ArrayList<>();
    private List<FieldValue> last = List.of();

    private SourcePages(byte[] answer) {
        this.answer = answer;
        this.parser = JSON.createParser(ObjectReadContext.empty(), answer);
    }

    /** The page that the answer to a search at a point in time holds. */
    static SourcePage of(byte[] answer) {
        SourcePages read = new SourcePages(answer);
        read.answer();
        return new SourcePage(read.total, read.documents, read.pointInTime, read.last);
    }

    private void answer() {
        parser.nextToken();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            switch (key) {
                case "pit_id" -> pointInTime = parser.getString();
                case "hits" -> hits();
                default -> parser.skipChildren();
            }
        }
    }

    private void hits() {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (key.equals("total")) {
                total();
            } else if (key.equals("hits")) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    hit();
                }
            } else if (value.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private void total() {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            if (key.equals("value")) {
                total = parser.getLongValue();
            }
        }
    }

    private void hit() {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            parser.nextToken();
            switch (key) {
                case "_source" -> documents.add(document());
                case "sort" -> last = values();
                default -> parser.skipChildren();
            }
        }
    }

    private SourceDocument document() {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        return new SourceDocument(answer, start, (int) parser.currentLocation().getByteOffset());
    }

    private List<FieldValue> values() {
        List<FieldValue> values = new ArrayList<>();
        for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
            values.add(
                    switch (value) {
                        case VALUE_NUMBER_INT -> FieldValue.of(parser.getLongValue());
                        case VALUE_NUMBER_FLOAT -> FieldValue.of(parser.getDoubleValue());
                        case VALUE_NULL -> FieldValue.NULL;
                        default -> FieldValue.of(parser.getString());
                    });
        }
        return values;
    }
}
