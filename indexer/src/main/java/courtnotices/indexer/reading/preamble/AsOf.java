package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day or month up to which a sentence's totals are told.
 *
 * <p>截至8月19日 is 2024-08-19 in a notice whose inspectors reported on 2024-02-26, 截至2019年7月底 is 2019-07; 截至目前 is neither.
 */
final class AsOf {

    private static final Pattern UP_TO = Pattern.compile(
            "截[至止](?:到|至)?(?:(?<year>20\\d{2})年|[今本去]年)?\\s?(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\\d|0?[1-9])日|[底末份])?");

    private AsOf() {}

    /**
     * What {@code sentence}, a span of the folded text, says, in ISO 8601, or null.
     *
     * @param last the last day that the notice tells of the inspection; a month without a year is the first such month after it
     */
    static @Nullable String in(String folded, Span sentence, @Nullable LocalDate last) {
        Matcher upTo = UP_TO.matcher(folded).region(sentence.start(), sentence.end());
        if (!upTo.find()) {
            return null;
        }
        int month = Integer.parseInt(upTo.group("month"));
        String day = upTo.group("day");
        Integer year = year(upTo, last, month, day == null ? 28 : Integer.parseInt(day));
        return year == null ? null : written(year, month, day);
    }

    private static @Nullable Integer year(Matcher upTo, @Nullable LocalDate last, int month, int day) {
        if (upTo.group("year") != null) {
            return Integer.valueOf(upTo.group("year"));
        }
        if (last == null) {
            return null;
        }
        boolean before = month < last.getMonthValue() || (month == last.getMonthValue() && day < last.getDayOfMonth());
        return last.getYear() + (before ? 1 : 0);
    }

    private static @Nullable String written(int year, int month, @Nullable String day) {
        try {
            return day == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
