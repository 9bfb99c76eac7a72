package courtnotices.search.export;

import courtnotices.notice.document.IssueDocument;
import courtnotices.search.elastic.JsonBytes;
import courtnotices.search.elastic.SourceDocument;
import courtnotices.search.result.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Issues as {@code GET /issues/{id}} answers them, copied from what Elasticsearch sent without being read.
 *
 * <p>The index holds no nulls, and words that are made for it alone: of {@code {"id":"a-1","words":"终本 率"}} it makes {@code
 * {"id":"a-1","deadline":null,…,"links":{…}}}.
 */
final class IssueLines {

    /** The keys that {@link courtnotices.search.result.IssueDetail} leaves out; {@code sourceUri} comes back as a link. */
    private static final Shape ISSUE = Shape.of(IssueDocument.class, Set.of("titleWords", "words", "sourceUri"));

    private static final byte[] ID = bytes("\"id\"");
    private static final byte[] NOTICE = bytes("\"notice\"");
    private static final byte[] SOURCE = bytes("\"sourceUri\"");
    private static final byte[] LINKS = bytes(",\"links\":{\"self\":\"" + Addresses.ISSUES + "/");
    private static final byte[] TO_NOTICE = bytes("\",\"notice\":\"" + Addresses.NOTICES + "/");
    private static final byte[] TO_SOURCE = bytes("\",\"source\":");
    private static final byte[] ENDS = bytes("}}");
    private static final byte[] NULL = bytes(":null");

    private final byte[] json;
    private final JsonBytes from;
    private final Bytes out;

    /** Everything before it is written, or left out. */
    private int copied;

    private IssueLines(SourceDocument issue, Bytes out) {
        this.json = issue.page();
        this.from = new JsonBytes(json, issue.start());
        this.copied = issue.start();
        this.out = out;
    }

    /** Writes the issue on one line, without the line's end. */
    static void write(SourceDocument issue, Bytes out) {
        IssueLines line = new IssueLines(issue, out);
        line.object(ISSUE);
        line.links(issue.start());
    }

    /** Passes over an object to its end: what is there goes as it is, what is none of the shape is left out, what is missing is added as null. */
    private void object(Shape shape) {
        long seen = 0;
        int next = 0;
        for (boolean more = from.enter(); more; more = from.another()) {
            int start = from.at();
            int place = shape.place(json, start, from.key(), next);
            if (place < 0) {
                leaveOut(start);
            } else {
                seen |= 1L << place;
                next = place + 1;
                value(shape.keys().get(place).shape());
            }
        }
        copyTo(from.at());
        addMissing(shape, seen);
    }

    private void addMissing(Shape shape, long seen) {
        boolean first = seen == 0; // of an inspection of which the notice says nothing, {} is all there is
        for (int place = 0; place < shape.keys().size(); place++) {
            if ((seen & 1L << place) == 0) {
                if (!first) {
                    out.write(',');
                }
                out.write(shape.keys().get(place).json());
                out.write(NULL);
                first = false;
            }
        }
    }

    /** An entry with the comma before it: never an object's first, because every document begins with its id. */
    private void leaveOut(int start) {
        int comma = start;
        while (json[comma] != ',') {
            comma--;
        }
        copyTo(comma);
        from.value();
        copied = from.at();
    }

    private void value(@Nullable Shape shape) {
        if (shape == null) {
            from.value();
        } else if (from.here() == '{') {
            object(shape);
            from.leave();
        } else if (from.here() == '[') {
            list(shape);
        } else {
            from.value();
        }
    }

    private void list(Shape shape) {
        for (boolean more = from.enter(); more; more = from.another()) {
            value(shape);
        }
        from.leave();
    }

    private void copyTo(int end) {
        out.write(json, copied, end - copied);
        copied = end;
    }

    private void links(int issue) {
        out.write(LINKS);
        part(at(issue, ID), 1);
        out.write(TO_NOTICE);
        part(at(at(issue, NOTICE).at(), ID), 1);
        out.write(TO_SOURCE);
        part(at(issue, SOURCE), 0);
        out.write(ENDS);
    }

    private JsonBytes at(int object, byte[] key) {
        JsonBytes value = new JsonBytes(json, object);
        value.to(key);
        return value;
    }

    /** A value; without its quotation marks, which are one byte, it must be made of letters, digits and dashes, as ids are. */
    private void part(JsonBytes value, int marks) {
        int start = value.at();
        value.value();
        out.write(json, start + marks, value.at() - start - 2 * marks);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
