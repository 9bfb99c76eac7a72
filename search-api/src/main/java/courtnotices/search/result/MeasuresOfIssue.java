package courtnotices.search.result;

import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a court did about one issue, in order. */
public record MeasuresOfIssue(
        String id,
        NoticeSummary notice,
        int ordinal,
        String label,
        List<String> path,
        String title,
        @Nullable Deadline deadline,
        @Nullable Status status,
        boolean ongoing,
        List<ComparedMeasure> measures,
        Links links) {

    public MeasuresOfIssue {
        path = List.copyOf(path);
        measures = List.copyOf(measures);
    }
}
