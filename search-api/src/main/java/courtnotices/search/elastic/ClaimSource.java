package courtnotices.search.elastic;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Source;
import courtnotices.notice.document.Publication;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison of courts takes of a notice's document. */
public record ClaimSource(
        String id,
        List<Source> sources,
        @Nullable String title,
        Court court,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        Publication publication,
        ClaimedTotals claimed) {

    /** Its members as the document names them. */
    static final List<String> FIELDS =
            List.of("id", "sources", "title", "court", "publishedOn", "inspection", "publication", "claimed");

    public ClaimSource {
        sources = List.copyOf(sources);
    }
}
