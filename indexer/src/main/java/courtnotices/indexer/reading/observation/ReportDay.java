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

    /** Not 力争到2027年, 服务2035年远景目标 and 2030年规划, which are to come; 2021年目标考核 was. */
    private static final Sought YEAR =
            Sought.of("(?<!\\d|(?:力争|争取|预计|计划|确保)[到在于至]?)(20\\d{2})年(?!前?(?:远景|规划|基本实现|目标(?!考核|任务|责任|管理|绩效)))");

    /** A notice is written within months of the feedback, one that looks back at an earlier round within two years. */
    private static final int LATEST = 2;

    /** Until this month a notice may still tell of the year before as 今年. */
    private static final int EARLY = 2;

    private ReportDay() {}

    /**
     * The day, from what is known of the notice; a notice without any day speaks of the latest year that it names and that is not to come.
     *
     * @param folded the notice's text
     */
    public static LocalDate of(
            String folded,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate feedbackOn) {
        LocalDate written = signedOn == null ? publishedOn : signedOn;
        int latest = written != null
                ? written.getYear()
                : feedbackOn == null ? Integer.MAX_VALUE : feedbackOn.getYear() + LATEST;
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
            if (value <= latest && value > named && !signOff) {
                named = value;
            }
        }
        return named;
    }
}
