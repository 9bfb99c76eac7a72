package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Inspection;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.chinese.period.DateMention;
import courtnotices.notice.chinese.period.Dates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inspection out of a notice's lead.
 *
 * <p>自2021年11月8日至2022年1月7日，市委巡察三组进驻我院，3月2日反馈意见。 is 巡察, 市委, team 市委巡察三组,
 * 2021-11-08 to 2022-01-07, feedback 2022-03-02.
 */
public final class Inspections {

    /** 党中央 decides, but inspects nobody. */
    private static final String COMMITTEE = "(?<!党)中央|(?:自治区|自治州|[省市区县州盟旗])党?委";

    private static final String NUMBER = "[一二三四五六七八九十百\\d]{1,4}";

    private static final Pattern NUMBERED_TEAM = Pattern.compile("(?:" + COMMITTEE + ")?(?:第" + NUMBER
            + "轮)?(?:联动|市县联动)?(?:第?" + NUMBER + ")?(?:联动)?(?:巡视|巡察)(?:第?" + NUMBER + ")?组");
    private static final Pattern ROUND =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}届)?(?:" + COMMITTEE + ")?第" + NUMBER + "轮(?:巡视|巡察)");
    private static final Pattern AUTHORITY = Pattern.compile("(?:根据|按照|经)?[^。]{0,6}?(" + COMMITTEE + ")");
    private static final Pattern THEME =
            Pattern.compile("(?:开展|进行)了?(?:为期[^,。]{1,10}的)?\"?([^,。\"]{2,40}?专项(?:巡视|巡察))");

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十\\d]");
    private static final Pattern INSPECTS = Pattern.compile("巡视|巡察|反馈");

    private Inspections() {}

    /** The inspection that {@code lead}, folded, tells of, or whose name {@code title} gives; unknown parts are null. */
    public static Inspection of(String lead, @Nullable String title) {
        String told = sentencesAbout(lead);
        List<DateMention> days = Dates.in(told, null);
        int feedback = told.indexOf("反馈");
        return new Inspection(
                kind(lead, title),
                authority(lead),
                team(lead),
                first(ROUND, lead),
                theme(lead),
                day(days, 0, feedback),
                day(days, 1, feedback),
                feedbackOn(told, days, feedback));
    }

    /** The sentences that speak of an inspection: others name the day of publication or of a meeting. */
    private static String sentencesAbout(String lead) {
        return Arrays.stream(lead.split("(?<=[。\n])"))
                .filter(sentence -> INSPECTS.matcher(sentence).find())
                .collect(Collectors.joining());
    }

    private static @Nullable InspectionKind kind(String lead, @Nullable String title) {
        String words = (title == null ? "" : title) + lead;
        int visit = words.indexOf("巡视");
        int patrol = words.indexOf("巡察");
        if (visit < 0 && patrol < 0) {
            return null;
        }
        return patrol < 0 || (visit >= 0 && visit < patrol) ? InspectionKind.VISIT : InspectionKind.PATROL;
    }

    private static @Nullable InspectionAuthority authority(String lead) {
        String team = team(lead);
        Matcher matcher = AUTHORITY.matcher(team != null && team.contains("委") ? team : lead);
        if (!matcher.find()) {
            return null;
        }
        return switch (matcher.group(1).replace("党委", "委")) {
            case "中央" -> InspectionAuthority.CENTRAL;
            case "省委", "自治区委" -> InspectionAuthority.PROVINCE;
            case "市委", "州委", "盟委", "自治州委" -> InspectionAuthority.CITY;
            default -> InspectionAuthority.COUNTY;
        };
    }

    /** The first team with a number; a bare 巡视组 only where none has one. */
    private static @Nullable String team(String lead) {
        Matcher matcher = NUMBERED_TEAM.matcher(lead);
        String any = null;
        while (matcher.find()) {
            if (NUMBERED.matcher(matcher.group()).find()) {
                return matcher.group();
            }
            any = any == null ? matcher.group() : any;
        }
        return any;
    }

    private static @Nullable String theme(String lead) {
        Matcher matcher = THEME.matcher(lead);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable String first(Pattern pattern, String lead) {
        Matcher matcher = pattern.matcher(lead);
        return matcher.find() ? matcher.group() : null;
    }

    /** The {@code index}th day of the inspection's span, which two days before the word 反馈 make. */
    private static @Nullable LocalDate day(List<DateMention> days, int index, int feedback) {
        return hasSpan(days, feedback) ? days.get(index).date() : null;
    }

    private static boolean hasSpan(List<DateMention> days, int feedback) {
        return days.size() > 1 && (feedback < 0 || days.get(1).start() < feedback);
    }

    /** The first day after the span that comes before a word 反馈. */
    private static @Nullable LocalDate feedbackOn(String told, List<DateMention> days, int feedback) {
        int last = told.lastIndexOf("反馈");
        return days.stream()
                .skip(hasSpan(days, feedback) ? 2 : 0)
                .filter(day -> day.start() < last)
                .map(DateMention::date)
                .findFirst()
                .orElse(null);
    }
}
