package courtnotices.search.result;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Inspection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of a court's notices.
 *
 * @param withdrawnOn the day in China on which the last of its addresses was found gone; null while one stands
 * @param claimed what it says of itself, such as how much of it is done
 */
public record CourtNotice(
        String id,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate withdrawnOn,
        Inspection inspection,
        int issueCount,
        ClaimedTotals claimed,
        Links links) {}
