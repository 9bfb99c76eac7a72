package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.document.IssueDocument;

/** One issue whole, with its links; the words made for the index are left out. */
public record IssueDetail(
        @JsonUnwrapped @JsonIgnoreProperties({"titleWords", "words", "sourceUri"})
        IssueDocument issue,

        Links links) {}
