package courtnotices.notice.chinese.period;

import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.chinese.pattern.Sought;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the periods that a folded text names, in order and without overlap.
 *
 * <p>截至8月22日, 1至8月, 2024年11月至2025年5月31日, 今年以来, 上半年, 第一季度, 2023年, 巡察反馈以来. A day on which something happened
 * (5月10日出台…), 去年同期 and 2020-2022年…计划 name no period of a figure.
 */
public final class Periods {

    /** 2023年, 今年, 去年; 以前年度, 以上年轻干部, 当前年轻干警, 应当年内 and 基本年度 only hold the same characters. */
    private static final String YEAR =
            "(?:(?:20\\d{2}|[12]\\d)年|今年|(?<![基原根日])本年度?|(?<![应担相适])当年|(?<!过)去年|(?<![以网线])上年|(?<![以之此目当日提大])前年)"
                    + "(?!轻(?!微)|龄)";

    private static final String MONTH = "1[0-2]|0?[1-9]";

    private static final String DAY = "3[01]|[12]\\d|0?[1-9]";

    /** 3.15 and 12020年 hold no month or year of their own. */
    private static final String ALONE = "(?<![\\d.])";

    private static final String TO = "\\s?(?:至|到|-)\\s?";

    /** 2024年8月22日, 8月底: each but the month may be left out. */
    private static String day(String name) {
        return "(?<" + name + "Y>" + YEAR + ")?\\s?(?<" + name + "M>" + MONTH + ")(?:月份?)(?:底|末|初)?\\s?(?:(?<" + name
                + "D>" + DAY + ")日)?";
    }

    /** 截至8月22日, 截止2023年底, 截至目前; 目前 alone. */
    private static final Sought AS_OF = Sought.of("(?:截至|截止)到?\\s?(?:" + day("a") + "|(?<aYear>" + YEAR
            + ")(?:年?底|末)|目前|现在|今日?(?!年)|发稿(?:时|前|日))|目前(?:为止)?|(?<!到)迄今");

    /** 2024年11月至2025年5月31日. */
    private static final String DAYS = ALONE + day("a") + TO + day("b") + "(?:期间|以来)?";

    /** 今年1至8月, 1-8月底, 2024年1至8月22日. */
    private static final String MONTHS = ALONE + "(?<mY>" + YEAR + ")?\\s?(?<m1>" + MONTH + ")" + TO + "(?<m2>" + MONTH
            + ")月份?(?:(?<m2D>" + DAY + ")日)?(?:底|末)?";

    /** 2022年至2023年; 2020-2022年人才培养计划 is a title's, and 2022年至2023年制定计划12个 tells when. */
    private static final String YEARS = ALONE + "(?<y1>20\\d{2})年?(?:度)?" + TO
            + "(?<y2>20\\d{2})年(?:度|间)?(?![^,。;:、\\d制修编订定出完按执落]{0,16}(?:计划|规划|纲要))";

    private static final Sought RANGE = Sought.of(DAYS + "|" + MONTHS + "|" + YEARS);

    /** 2023年6月以来, 自3月1日起, 年初以来; 起点 and 起诉 begin nothing. */
    private static final Sought SINCE = Sought.of("(?<![\\d.至])自?从?(?:" + day("a") + "|(?<aYear>" + YEAR
            + ")(?<half>(?:前|后)半年|年?初)?)(?:以来|起(?!点|草|诉)|之后|以后|后(?=[,]))|自?(?<![\\d今去前上本当同每])年初以来|今年来");

    /** 一至三季度, 第一季度至第三季度, 1-3季度. */
    private static final String QUARTERS = "第?(?<firstQuarter>[一二三四1-4])(?:季度)?" + TO + "第?(?<lastQuarter>[一二三四1-4])季度";

    /** 上半年, 一至三季度, 2024年第一季度, 前三季度, 前7个月. */
    private static final Sought PART = Sought.of(ALONE + "(?<pY>" + YEAR + ")?\\s?(?:(?<half>上|下)半年|" + QUARTERS
            + "|第?(?<quarter>[一二三四1-4])季度|前三季度|前(?<months>" + MONTH + ")个月)(?!度|以来)");

    /** A month that goes on to a day or to another month is none of its own. */
    private static final String NO_DAY = "(?!\\s?\\d{1,2}日|\\s?[-至到]";

    /** 2023年, 2023年度, 24年7月, 去年, 今年全年; 连续12年 and 12年来 are no year. */
    private static final String YEAR_OR_MONTH =
            "(?<wY>" + YEAR + ")(?:\\s?(?<wM>" + MONTH + ")月份?" + NO_DAY + ")|度|全年|(?<!(?<!\\d)\\d{2}年))";

    /** 8月份, at the start of what is told of it. */
    private static final String BARE_MONTH = "(?<bM>" + MONTH + ")月份?" + NO_DAY + "|底)(?=[,]|全|共|本|我)";

    /** 去年同期 is what a figure is compared with; 2023年底前 is a time limit; 2020年至2022年…计划 is read whole or not at all. */
    private static final String NO_SPAN = "(?!" + TO + "20\\d{2}年|同期|\\s?(?:" + MONTH + ")月|初|年?底|以前|之前|前|级)";

    private static final Sought WHOLE =
            Sought.of("(?<![\\d.至-])(?:" + YEAR_OR_MONTH + "|" + BARE_MONTH + "|全年度?(?!度))" + NO_SPAN);

    /** 近三年来, 历年来; 近年 alone tells no figure's time. */
    private static final String YEARS_PAST = "(?:历年|近年|近[一二三四五六七八九十两]年|[一二三四五六七八九十两]年)来?(?=以来|来|[,全共])(?:以来|来)?";

    /** 整改期间, 教育整顿期间, 巡察反馈以来, 党的二十大以来: a time without days. */
    private static final String OCCASIONS =
            "(?:教育整顿|主题教育|学习教育)(?:期间|开展以来|以来)|(?:巡视|巡察|集中)?整改(?:期间|以来|工作开展以来)|(?:巡视|巡察)(?:反馈|进驻|反馈会)?(?:期间|以来)|党的(?:十[八九]大|二十大)以来";

    private static final Sought SPOKEN = Sought.of(YEARS_PAST + "|" + OCCASIONS);

    private Periods() {}

    /**
     * The periods in {@code folded} from {@code from} to {@code to}.
     *
     * @param asOf the last day that the text can speak of: 今年 is its year, and 11月 the last November not after it
     */
    public static List<PeriodMention> in(String folded, int from, int to, LocalDate asOf) {
        List<PeriodMention> found = new ArrayList<>();
        Reader reader = new Reader(folded, from, to, asOf, found);
        reader.all(AS_OF, "截目迄", Periods::asOf);
        reader.all(RANGE, "至到-", Periods::range);
        reader.all(SINCE, "来起后", Periods::since);
        reader.all(PART, "季半前", Periods::part);
        reader.all(WHOLE, "年月", Periods::whole);
        reader.all(SPOKEN, "来间", (m, day) -> new Period(PeriodKind.OTHER, null, null, m.group()));
        found.sort(Comparator.comparingInt(PeriodMention::start));
        return found;
    }

    private interface Meaning {
        @Nullable
        Period of(Matcher matcher, LocalDate asOf);
    }

    /** Each pattern in its turn takes what those before it left. */
    private record Reader(String folded, int from, int to, LocalDate asOf, List<PeriodMention> found) {

        /** {@code hints}: of these characters each match holds one; where there is none, none is looked for. */
        void all(Sought sought, String hints, Meaning meaning) {
            if (!holdsOneOf(hints)) {
                return;
            }
            Sought.Search search = sought.in(folded, from, to);
            while (search.find()) {
                Matcher matcher = search.match();
                Period period = isFree(matcher.start(), matcher.end()) ? meaning.of(matcher, asOf) : null;
                if (period != null) {
                    found.add(new PeriodMention(period, matcher.start(), matcher.end()));
                }
            }
        }

        private boolean holdsOneOf(String hints) {
            for (int i = from; i < to; i++) {
                if (hints.indexOf(folded.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private boolean isFree(int start, int end) {
            return found.stream().noneMatch(mention -> mention.start() < end && start < mention.end());
        }
    }

    private static @Nullable Period asOf(Matcher m, LocalDate asOf) {
        LocalDate end = null;
        if (m.group("aM") != null) {
            end = lastDay(m, "a", asOf, null);
        } else if (m.group("aYear") != null) {
            end = LocalDate.of(year(m.group("aYear"), asOf), 12, 31);
        }
        return new Period(PeriodKind.AS_OF, null, end, m.group());
    }

    private static @Nullable Period range(Matcher m, LocalDate asOf) {
        if (m.group("y1") != null) {
            return ordered(
                    PeriodKind.RANGE,
                    LocalDate.of(Integer.parseInt(m.group("y1")), 1, 1),
                    LocalDate.of(Integer.parseInt(m.group("y2")), 12, 31),
                    m.group());
        }
        if (m.group("m1") != null) {
            return months(m, asOf);
        }
        LocalDate start = firstDay(m, "a", asOf);
        Integer year = start == null || m.group("bY") != null ? null : start.getYear();
        LocalDate end = lastDay(m, "b", asOf, year == null || !endsBefore(start, m) ? year : Integer.valueOf(year + 1));
        return end == null ? null : ordered(PeriodKind.RANGE, start, end, m.group());
    }

    /** Whether the second day would lie before the first in its year; decided without a date, for 2月29日 is a day of some years only. */
    private static boolean endsBefore(@Nullable LocalDate start, Matcher m) {
        int month = Integer.parseInt(m.group("bM"));
        int day = m.group("bD") == null ? 31 : Integer.parseInt(m.group("bD"));
        return start != null && start.getMonthValue() * 100 + start.getDayOfMonth() > month * 100 + day;
    }

    /** 1至8月, 2024年1至8月22日. */
    private static @Nullable Period months(Matcher m, LocalDate asOf) {
        int first = Integer.parseInt(m.group("m1"));
        int last = Integer.parseInt(m.group("m2"));
        int year = m.group("mY") != null ? year(m.group("mY"), asOf) : latestYear(last, asOf);
        LocalDate start = date(year, first, 1);
        LocalDate end = m.group("m2D") == null
                ? YearMonth.of(year, last).atEndOfMonth()
                : date(year, last, Integer.parseInt(m.group("m2D")));
        return ordered(PeriodKind.RANGE, start, end, m.group());
    }

    private static @Nullable Period since(Matcher m, LocalDate asOf) {
        LocalDate start;
        if (m.group("aM") != null) {
            start = firstDay(m, "a", asOf);
        } else if (m.group("aYear") != null) {
            int month = "后半年".equals(m.group("half")) ? 7 : 1;
            start = LocalDate.of(year(m.group("aYear"), asOf), month, 1);
        } else {
            start = asOf.withDayOfYear(1);
        }
        return ordered(PeriodKind.RANGE, start, null, m.group());
    }

    private static @Nullable Period part(Matcher m, LocalDate asOf) {
        if (m.group("half") != null) {
            return half(m, asOf);
        }
        if (m.group("lastQuarter") != null) {
            return quarters(m, asOf);
        }
        if (m.group("quarter") != null) {
            int last = lastMonth(m.group("quarter"));
            return span(PeriodKind.QUARTER, yearOfPart(m, last, asOf), last - 2, last, m.group());
        }
        int months = m.group("months") == null ? 9 : Integer.parseInt(m.group("months"));
        return span(PeriodKind.RANGE, yearOfPart(m, months, asOf), 1, months, m.group());
    }

    /** 一至三季度; 四至一季度 of two years is none. */
    private static @Nullable Period quarters(Matcher m, LocalDate asOf) {
        int first = lastMonth(m.group("firstQuarter")) - 2;
        int last = lastMonth(m.group("lastQuarter"));
        return first > last ? null : span(PeriodKind.RANGE, yearOfPart(m, last, asOf), first, last, m.group());
    }

    private static int lastMonth(String quarter) {
        return "一二三四1234".indexOf(quarter) % 4 * 3 + 3;
    }

    /** 今年下半年 in a text that speaks up to May is the last one: the page was written in the year before. */
    private static Period half(Matcher m, LocalDate asOf) {
        int last = m.group("half").equals("上") ? 6 : 12;
        int year = yearOfPart(m, last, asOf);
        boolean thisYear = m.group("pY") != null && m.group("pY").startsWith("今");
        return span(
                PeriodKind.HALF_YEAR,
                thisYear ? Math.min(year, latestYear(last, asOf)) : year,
                last - 5,
                last,
                m.group());
    }

    private static int yearOfPart(Matcher m, int lastMonth, LocalDate asOf) {
        return m.group("pY") == null ? latestYear(lastMonth, asOf) : year(m.group("pY"), asOf);
    }

    private static @Nullable Period whole(Matcher m, LocalDate asOf) {
        int year = m.group("wY") == null ? lastWholeYear(asOf) : year(m.group("wY"), asOf);
        String month = m.group("wM") == null ? m.group("bM") : m.group("wM");
        if (month == null) {
            return span(PeriodKind.YEAR, year, 1, 12, m.group());
        }
        int number = Integer.parseInt(month);
        return span(
                PeriodKind.MONTH, m.group("wM") == null ? latestYear(number, asOf) : year, number, number, m.group());
    }

    /** 全年 in March is the year that has ended. */
    private static int lastWholeYear(LocalDate asOf) {
        return asOf.getMonthValue() == 12 ? asOf.getYear() : asOf.getYear() - 1;
    }

    private static Period span(PeriodKind kind, int year, int first, int last, String text) {
        return new Period(
                kind, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), text);
    }

    /** The period, or null where its days stand in the wrong order: 2024年8月至5月 is a slip of the page. */
    private static @Nullable Period ordered(
            PeriodKind kind, @Nullable LocalDate start, @Nullable LocalDate end, String text) {
        boolean backwards = start != null && end != null && end.isBefore(start);
        return backwards || (start == null && end == null) ? null : new Period(kind, start, end, text);
    }

    private static @Nullable LocalDate firstDay(Matcher m, String name, LocalDate asOf) {
        int month = Integer.parseInt(m.group(name + "M"));
        int year = m.group(name + "Y") != null ? year(m.group(name + "Y"), asOf) : latestYear(month, asOf);
        return date(year, month, m.group(name + "D") == null ? 1 : Integer.parseInt(m.group(name + "D")));
    }

    private static @Nullable LocalDate lastDay(Matcher m, String name, LocalDate asOf, @Nullable Integer context) {
        int month = Integer.parseInt(m.group(name + "M"));
        int year = m.group(name + "Y") != null
                ? year(m.group(name + "Y"), asOf)
                : context != null ? context : latestYear(month, asOf);
        return m.group(name + "D") == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : date(year, month, Integer.parseInt(m.group(name + "D")));
    }

    private static int year(String words, LocalDate asOf) {
        return switch (words.charAt(0)) {
            case '去', '上' -> asOf.getYear() - 1;
            case '前' -> asOf.getYear() - 2;
            case '今', '本', '当' -> asOf.getYear();
            default -> {
                int year = Integer.parseInt(words.substring(0, words.indexOf('年')));
                yield year < 100 ? 2000 + year : year;
            }
        };
    }

    /** The last year in which the month began before the text was written. */
    private static int latestYear(int month, LocalDate asOf) {
        return month <= asOf.getMonthValue() ? asOf.getYear() : asOf.getYear() - 1;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
