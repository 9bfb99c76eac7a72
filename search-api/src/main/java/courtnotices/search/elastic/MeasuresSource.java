package courtnotices.search.elastic;

import courtnotices.notice.Court;
import courtnotices.notice.Deadline;
import courtnotices.notice.Measure;
import courtnotices.notice.Status;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison of measures takes of an issue's document. */
public record MeasuresSource(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        String sourceUri,
        int ordinal,
        String label,
        List<String> path,
        String title,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<Measure> measures) {

    /** Its members as the document names them. */
    static final List<String> FIELDS = List.of(
            "id",
            "notice",
            "court",
            "sourceUri",
            "ordinal",
            "label",
            "path",
            "title",
            "deadline",
            "status",
            "ongoing",
            "measures");

    public MeasuresSource {
        path = List.copyOf(path);
        measures = List.copyOf(measures);
    }
}
