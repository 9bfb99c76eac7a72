package courtnotices.notice.document;

import courtnotices.notice.Court;
import courtnotices.notice.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One figure as the index holds it.
 *
 * @param issueId the issue that it stands in; null for a figure outside any issue
 */
public record ObservationDocument(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        @Nullable Integer year,
        String sourceUri,
        @Nullable String issueId,
        Observation observation) {}
