package courtnotices.notice.document;

import java.util.List;

/** All documents that one notice becomes. */
public record NoticeDocuments(
        NoticeDocument notice, List<IssueDocument> issues, List<ObservationDocument> observations) {

    public NoticeDocuments {
        issues = List.copyOf(issues);
        observations = List.copyOf(observations);
    }
}
