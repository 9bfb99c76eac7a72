package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a whole result.
 *
 * @param total of all documents of the result; told with the first page only, null on all others
 * @param documents in the result's order
 * @param pointInTime the id by which the next page is asked for
 * @param last the sort values of the last document, none on an empty page
 */
public record SourcePage(
        @Nullable Long total, List<SourceDocument> documents, String pointInTime, List<FieldValue> last) {

    public SourcePage {
        documents = List.copyOf(documents);
        last = List.copyOf(last);
    }
}
