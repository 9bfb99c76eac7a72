package courtnotices.search.result;

import courtnotices.notice.CourtLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court that has published.
 *
 * @param firstPublishedOn of its oldest notice that tells a date, and lastPublishedOn of its newest; null when none does
 */
public record CourtHit(
        String name,
        CourtLevel level,
        @Nullable String province,
        @Nullable String city,
        long noticeCount,
        long issueCount,
        long figureCount,
        @Nullable LocalDate firstPublishedOn,
        @Nullable LocalDate lastPublishedOn,
        EntryLinks links) {}
