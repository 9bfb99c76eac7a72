package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.period.DateMention;
import courtnotices.notice.chinese.period.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When inspectors came, left and reported.
 *
 * <p>2020年11月4日至2021年1月20日…4月7日反馈 is 2020-11-04, 2021-01-20, 2021-04-07; 2020年10月至12月…2月14日反馈 is 2021-02-14 alone, for a month has no day.
 */
record InspectionDays(
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate feedbackOn) {

    private static final Pattern INSPECTS = Pattern.compile("巡视|巡察|反馈");

    private static final Pattern TO = Pattern.compile("\\s?(?:起|开始)?,?\\s?(?:至|到|-{1,2}|~)\\s?");

    /** The months of an inspection, which give days after them their year. */
    private static final Pattern MONTHS = Pattern.compile(
            "(?<year>20\\d{2})年(?:(?<month>\\d{1,2})月?(?:\\s?(?:至|到|-{1,2})\\s?(?:(?<later>20\\d{2})年)?(?<last>\\d{1,2})月(?!\\d))?)?");

    /** 5月6日，院党组召开会议研究反馈意见: the day of a meeting. */
    private static final Pattern OTHER_BUSINESS = Pattern.compile("研究|部署|传达|学习|审议|印发|制定|根据|按照|针对");

    /** The days that {@code lead}, folded, tells. */
    static InspectionDays in(String lead) {
        String told = Sentences.in(lead, new Span(0, lead.length())).stream()
                .map(sentence -> sentence.of(lead))
                .filter(sentence -> INSPECTS.matcher(sentence).find())
                .collect(Collectors.joining());
        List<DateMention> days = Dates.in(told, null);
        LocalDate context = days.isEmpty() ? afterMonths(told) : null;
        if (context != null) {
            days = inYearOf(context, Dates.in(told, context));
        }
        int span = span(told, days);
        return new InspectionDays(
                span < 0 ? null : days.get(span).date(),
                span < 0 ? null : days.get(span + 1).date(),
                feedbackOn(told, days, span));
    }

    /** The latest that {@code lead} tells of the inspection: the day of the feedback, else its end, else its last month; null where it tells nothing. */
    static @Nullable LocalDate latest(String lead) {
        InspectionDays days = in(lead);
        if (days.feedbackOn() != null) {
            return days.feedbackOn();
        }
        return days.endedOn() == null ? afterMonths(lead) : days.endedOn();
    }

    /** The index of the first of two days that 至 joins, or -1. */
    private static int span(String told, List<DateMention> days) {
        for (int i = 0; i + 1 < days.size(); i++) {
            Matcher to =
                    TO.matcher(told).region(days.get(i).end(), days.get(i + 1).start());
            if (to.matches()) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest day before a word 反馈, in its sentence and outside the span. */
    private static @Nullable LocalDate feedbackOn(String told, List<DateMention> days, int span) {
        for (int i = span < 0 ? 0 : span + 2; i < days.size(); i++) {
            int from = days.get(i).end();
            int to = i + 1 < days.size() ? days.get(i + 1).start() : told.length();
            String after = told.substring(from, Sentences.end(told, from, to));
            int feedback = after.indexOf("反馈");
            if (feedback >= 0
                    && !OTHER_BUSINESS.matcher(after).region(0, feedback).find()) {
                return days.get(i).date();
            }
        }
        return null;
    }

    private static @Nullable LocalDate afterMonths(String told) {
        Matcher months = MONTHS.matcher(told);
        if (!months.find()) {
            return null;
        }
        String year = months.group("later") == null ? months.group("year") : months.group("later");
        String month = months.group("last") == null ? months.group("month") : months.group("last");
        int number = month == null ? 1 : Integer.parseInt(month);
        return number < 1 || number > 12 ? null : LocalDate.of(Integer.parseInt(year), number, 1);
    }

    /** Days that would run back before {@code context} are of the next year. */
    private static List<DateMention> inYearOf(LocalDate context, List<DateMention> days) {
        return days.stream()
                .map(day -> day.yearWritten() || !day.date().isBefore(context)
                        ? day
                        : new DateMention(day.date().plusYears(1), day.start(), day.end(), false))
                .toList();
    }
}
