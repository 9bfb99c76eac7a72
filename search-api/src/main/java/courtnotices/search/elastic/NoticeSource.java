package courtnotices.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Source;
import courtnotices.notice.document.Publication;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list takes of a notice's document. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeSource(
        String id,
        List<Source> sources,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        int issueCount,
        Publication publication) {}
