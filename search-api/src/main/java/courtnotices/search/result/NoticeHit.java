package courtnotices.search.result;

import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One notice in a list. */
public record NoticeHit(
        String id,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        int issueCount,
        Links links) {}
