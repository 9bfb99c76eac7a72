package courtnotices.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Source;
import courtnotices.notice.document.Publication;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a court's page takes of a notice's document; it was found by its court, so it has one. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CourtNoticeSource(
        String id,
        List<Source> sources,
        @Nullable String title,
        Court court,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        Publication publication,
        ClaimedTotals claimed,
        int issueCount) {}
