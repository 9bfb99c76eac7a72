package courtnotices.search.result;

import courtnotices.notice.Court;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;

/**
 * What one court did.
 *
 * @param notice its latest notice on the topic
 * @param issues of that notice first, then of earlier ones, in the notice's order
 */
public record MeasureColumn(Court court, NoticeSummary notice, List<MeasuresOfIssue> issues) {

    public MeasureColumn {
        issues = List.copyOf(issues);
    }
}
