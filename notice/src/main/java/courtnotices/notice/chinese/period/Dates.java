package courtnotices.notice.chinese.period;

import courtnotices.notice.chinese.numeral.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a folded text names, in order.
 *
 * <p>2020年10月27日至2021年1月31日 is two days; in 4月15日 the year is that of the day before it, or the next year where the month would
 * otherwise run backwards; 12月31日 in 2024年9月20日至12月31日 is of 2024. Impossible days (2月30日) are left out.
 */
public final class Dates {

    private static final Pattern DAY = Pattern.compile("""
            (?x)
            (?<!\\d)(?: (?<year>(?:19|20)\\d{2}) [\\x20]? (?:年|[-/.]) [\\x20]? )?
            (?<month>1[0-2]|0?[1-9]) [\\x20]? (?:月|(?<mark>[-/.])) [\\x20]?
            (?<day>3[01]|[12]\\d|0?[1-9]) (?: [\\x20]?日 | (?!\\d|[-/.]\\d) )""");

    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?<year>二[〇○零Oo0][一二三四五六七八九〇○零Oo0]{2})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日");

    private Dates() {}

    /**
     * The days in {@code folded}; those without a year and with no day before them take their year from {@code context}, if given: 截至8月22日 in
     * a notice of 2024-08-23 is of 2024.
     */
    public static List<DateMention> in(CharSequence folded, @Nullable LocalDate context) {
        List<DateMention> found = new ArrayList<>();
        LocalDate last = context == null ? null : context.with(TemporalAdjusters.firstDayOfYear());
        Matcher matcher = DAY.matcher(folded);
        while (matcher.find()) {
            DateMention mention = mention(matcher, last);
            if (mention != null) {
                found.add(mention);
                last = mention.date();
            }
        }
        Matcher written = WRITTEN_OUT.matcher(folded);
        while (written.find()) {
            writtenOut(written, found);
        }
        found.sort(Comparator.comparingInt(DateMention::start));
        return found;
    }

    private static @Nullable DateMention mention(Matcher m, @Nullable LocalDate last) {
        String year = m.group("year");
        boolean bare = m.group("mark") != null && year == null; // 3.15 is a name or a figure, not a day
        boolean noDayMark = m.group("mark") == null && m.group().indexOf('日') < 0; // 8月22 of 8月22万
        if (bare || noDayMark || (year == null && last == null)) {
            return null;
        }
        int month = Integer.parseInt(m.group("month"));
        int day = Integer.parseInt(m.group("day"));
        LocalDate date = date(year == null ? yearAfter(last, month, day) : Integer.parseInt(year), month, day);
        return date == null ? null : new DateMention(date, m.start(), m.end(), year != null);
    }

    /** The year of the first such day that is not before {@code last}; decided without a date, for 2月29日 is a day of some years only. */
    private static int yearAfter(@Nullable LocalDate last, int month, int day) {
        if (last == null) {
            return 0;
        }
        boolean backwards =
                month < last.getMonthValue() || (month == last.getMonthValue() && day < last.getDayOfMonth());
        return last.getYear() + (backwards ? 1 : 0);
    }

    private static void writtenOut(Matcher m, List<DateMention> found) {
        StringBuilder year = new StringBuilder();
        m.group("year").chars().forEach(c -> year.append(Math.max(0, "零一二三四五六七八九".indexOf(c))));
        LocalDate date = date(Integer.parseInt(year.toString()), small(m.group("month")), small(m.group("day")));
        if (date != null) {
            found.add(new DateMention(date, m.start(), m.end(), true));
        }
    }

    private static int small(String numeral) {
        return Numerals.parse(numeral).orElse(0);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
