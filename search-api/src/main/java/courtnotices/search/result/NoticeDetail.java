package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.document.NoticeDocument;
import java.util.List;

/** One notice whole, with its issues in order and its links. */
public record NoticeDetail(
        @JsonUnwrapped @JsonIgnoreProperties({"contentHash", "readingHash", "readings"})
        NoticeDocument notice,

        List<IssueHit> issues,
        Links links) {

    public NoticeDetail {
        issues = List.copyOf(issues);
    }
}
