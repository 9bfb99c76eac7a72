package courtnotices.search.export;

import courtnotices.notice.document.IssueDocument;
import courtnotices.search.elastic.SourceDocument;
import courtnotices.search.result.Addresses;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Issues as {@code GET /issues/{id}} answers them, copied from what Elasticsearch sent without being read.
 *
 * <p>The index holds no nulls, and words that are made for it alone: of {@code {"id":"a-1","words":"终本 率"}} it makes {@code
 * {"id":"a-1",…,"deadline":null,…,"links":{…}}}.
 */
final class IssueLines {

    /** The keys that {@link courtnotices.search.result.IssueDetail} leaves out; {@code sourceUri} comes back as a link. */
    private static final Shape ISSUE = Shape.of(IssueDocument.class, Set.of("titleWords", "words", "sourceUri"));

    private static final byte[] ID = bytes("\"id\"");
    private static final byte[] NOTICE = bytes("\"notice\"");
    private static final byte[] SOURCE = bytes("\"sourceUri\"");
    private static final byte[] LINKS = bytes("\"links\":{\"self\":\"" + Addresses.ISSUES + "/");
    private static final byte[] TO_NOTICE = bytes("\",\"notice\":\"" + Addresses.NOTICES + "/");
    private static final byte[] TO_SOURCE = bytes("\",\"source\":");
    private static final byte[] NULL = bytes(":null");

    private final byte[] json;
    private final ByteArrayOutputStream out;

    private IssueLines(byte[] json, ByteArrayOutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** Writes the issue on one line, without the line's end. */
    static void write(SourceDocument issue, ByteArrayOutputStream out) {
        IssueLines line = new IssueLines(issue.page(), out);
        line.keys(new JsonBytes(issue.page(), issue.start()), ISSUE);
        out.write(',');
        line.links(issue.start());
        out.write('}');
    }

    /** An object up to its end: what is there as it is, then what is missing, as null. */
    private void keys(JsonBytes from, Shape shape) {
        long seen = 0;
        int next = 0;
        out.write('{');
        for (boolean more = from.enter(); more; more = from.another()) {
            int start = from.at();
            int place = shape.place(json, start, from.key(), next);
            if (place < 0) {
                from.value();
                continue;
            }
            key(shape, place, seen);
            out.write(':');
            value(from, shape.keys().get(place).shape());
            seen |= 1L << place;
            next = place + 1;
        }
        for (int place = 0; place < shape.keys().size(); place++) {
            if ((seen & 1L << place) == 0) {
                key(shape, place, seen);
                out.writeBytes(NULL);
                seen |= 1L << place;
            }
        }
    }

    private void key(Shape shape, int place, long seen) {
        if (seen != 0) {
            out.write(',');
        }
        out.writeBytes(shape.keys().get(place).json());
    }

    private void value(JsonBytes from, @Nullable Shape shape) {
        if (shape != null && from.here() == '{') {
            keys(from, shape);
            out.write('}');
        } else if (shape != null && from.here() == '[') {
            list(from, shape);
        } else {
            copy(from);
        }
    }

    private void list(JsonBytes from, Shape shape) {
        char before = '[';
        for (boolean more = from.enter(); more; more = from.another()) {
            out.write(before);
            value(from, shape);
            before = ',';
        }
        if (before == '[') {
            out.write('[');
        }
        out.write(']');
    }

    private void copy(JsonBytes from) {
        int start = from.at();
        from.value();
        out.write(json, start, from.at() - start);
    }

    private void links(int issue) {
        out.writeBytes(LINKS);
        unquoted(at(issue, ID));
        out.writeBytes(TO_NOTICE);
        unquoted(at(at(issue, NOTICE).at(), ID));
        out.writeBytes(TO_SOURCE);
        copy(at(issue, SOURCE));
        out.write('}');
    }

    private JsonBytes at(int object, byte[] key) {
        JsonBytes value = new JsonBytes(json, object);
        value.to(key);
        return value;
    }

    /** An id, which is made of letters, digits and dashes. */
    private void unquoted(JsonBytes from) {
        int start = from.at();
        from.value();
        out.write(json, start + 1, from.at() - start - 2);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
