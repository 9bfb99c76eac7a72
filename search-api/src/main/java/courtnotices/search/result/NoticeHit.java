package courtnotices.search.result;

import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One notice in a list.
 *
 * @param withdrawnAt when the last of its addresses was found gone; null while one stands
 */
public record NoticeHit(
        String id,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        int issueCount,
        @Nullable Instant withdrawnAt,
        Links links) {}
