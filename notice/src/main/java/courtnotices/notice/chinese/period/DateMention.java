package courtnotices.notice.chinese.period;

import java.time.LocalDate;

/**
 * A day that stands in a text: 2024年8月23日 at its offsets.
 *
 * @param yearWritten false where the year was taken from the context (4月15日)
 */
public record DateMention(LocalDate date, int start, int end, boolean yearWritten) {}
