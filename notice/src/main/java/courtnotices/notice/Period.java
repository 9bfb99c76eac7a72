package courtnotices.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The span that a figure speaks of, with the notice's words for it.
 *
 * <p>截至8月22日 is {@code 截至}, no start, end 2024-08-22 in a notice of 2024.
 */
public record Period(
        PeriodKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String text) {

    public Period {
        Required.text("period", text);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a period ends before it starts: " + start + " to " + end);
        }
    }
}
