package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.pattern.Sought;
import java.time.LocalDate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The last day that a notice can speak of, from which its 今年 and its months without a year are told.
 *
 * <p>A notice signed on 2022-01-11 whose text names no year after 2021 speaks of 2021: its 今年以来 is 2021.
 */
public final class ReportDay {

    private static final Sought YEAR = Sought.of("(?<!\\d)(20\\d{2})年");

    /** Until this month a notice may still tell of the year before as 今年. */
    private static final int EARLY = 2;

    private ReportDay() {}

    /**
     * The day, from what is known of the notice; a notice without any day speaks of the latest year that it names.
     *
     * @param folded the notice's text
     */
    public static LocalDate of(
            String folded,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate feedbackOn) {
        LocalDate written = signedOn == null ? publishedOn : signedOn;
        int latest = written == null ? Integer.MAX_VALUE : written.getYear();
        int named = latestYear(folded, written, latest);
        if (written == null) {
            int year = Math.max(named, feedbackOn == null ? 0 : feedbackOn.getYear());
            return LocalDate.of(year == 0 ? 2000 : year, 12, 31);
        }
        int year = Math.max(named, feedbackOn == null ? 0 : Math.min(feedbackOn.getYear(), latest));
        boolean early = written.getMonthValue() <= EARLY; // in March the new year has figures of its own
        return year == 0 || year == latest || !early ? written : LocalDate.of(year, 12, 31);
    }

    /** The latest year in the text that is not after {@code latest}; the sign-off's own day does not count. */
    private static int latestYear(String folded, @Nullable LocalDate written, int latest) {
        Sought.Search search = YEAR.in(folded);
        int named = 0;
        while (search.find()) {
            Matcher year = search.match();
            int value = Integer.parseInt(year.group(1));
            boolean signOff = written != null
                    && folded.startsWith(written.getMonthValue() + "月" + written.getDayOfMonth() + "日", year.end());
            if (value <= latest && value > named && !signOff && value < 2100) {
                named = value;
            }
        }
        return named;
    }
}
