package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Inspection;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inspection out of a notice's lead.
 *
 * <p>自2021年11月8日至2022年1月7日，市委巡察三组进驻我院，3月2日反馈意见。 is 巡察, 市委, team 市委巡察三组,
 * 2021-11-08 to 2022-01-07, feedback 2022-03-02.
 */
public final class Inspections {

    private static final String NUMBER = "[一二三四五六七八九十百\\d]{1,4}";

    /** How teams and inspections are made up: 联动, 提级交叉. */
    private static final String FORM = "(?:(?:省市县?|市县|市区|县区|区县|上下)?联动|异地交叉|提级交叉|提级|交叉|机动式?|专项|常规)";

    private static final Pattern NUMBERED_TEAM = Pattern.compile("(?:" + Committee.NAMED + ")?(?:第" + NUMBER + "轮)?"
            + FORM + "?(?:第?" + NUMBER + ")?" + FORM + "?(?:巡视|巡察)(?:工作)?(?:第?" + NUMBER + ")?组");

    private static final Sought ROUND = Sought.of("(?:第?[一二三四五六七八九十]{1,3}届)?(?<committee>" + Committee.NAMED
            + ")?(?:20\\d{2}年(?:度)?)?第" + NUMBER + "轮(?:第" + NUMBER + "批次?)?(?:" + FORM + ")?(?:巡视|巡察)?");

    /** 市委统一部署，…巡察, 市委第八轮巡察; 中央八项规定 inspects nobody. */
    private static final Pattern INSPECTING = Pattern.compile("(" + Committee.NAMED + ")[^,。;]{0,10}?(?:巡视|巡察)");

    private static final Pattern COMMISSIONING = Pattern.compile("(?:根据|按照|经)[^,。;]{0,6}?(" + Committee.NAMED + ")");
    private static final Pattern ANY_COMMITTEE = Pattern.compile("(" + Committee.NAMED + ")");

    private static final Pattern THEME = Pattern.compile(
            "(?:开展|进行|实施)了?(?:为期[^,。]{1,10}?的)?(?<theme>[^,。;]{2,60}?专项(?:巡视|巡察))|(?:围绕|聚焦|就)(?<subject>[^,。;]{2,40}?),?(?:开展|进行)了?(?:为期[^,。]{1,10}?的)?专项(?:巡视|巡察)");

    /** 为期两个月的提级专项巡察 has a form and no theme. */
    private static final Pattern NO_THEME = Pattern.compile("^(?:为期[^,。]{1,10}?的|" + FORM + "|式|[和暨、])+(?:巡视|巡察)$");

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十\\d]");

    private final String folded;
    private final String text;

    private Inspections(String folded, String text) {
        this.folded = folded;
        this.text = text;
    }

    /**
     * The inspection that the lead of a page tells of, or whose name its title gives; unknown parts are null.
     *
     * @param outside what stands outside any issue; it may name the round where lead and title do not
     */
    public static Inspection of(PageText page, Span lead, List<Span> outside) {
        Span words = telling(page, lead, outside);
        Inspection told = new Inspections(words.of(page.folded()), words.of(page.text())).read(page.title());
        if (told.round() != null || told.authority() == null) {
            return told;
        }
        String round = roundOf(told.authority(), page.folded(), outside);
        return new Inspection(
                told.kind(),
                told.authority(),
                told.team(),
                round,
                told.theme(),
                told.startedOn(),
                told.endedOn(),
                told.feedbackOn());
    }

    /** The lead; where it speaks of no inspection, as on a page that begins with 一、加强组织领导, the first words that name a team. */
    private static Span telling(PageText page, Span lead, List<Span> outside) {
        String led = lead.of(page.folded());
        if (led.contains("巡视") || led.contains("巡察")) {
            return lead;
        }
        return outside.stream()
                .filter(words -> words.start() >= lead.end()
                        && NUMBERED_TEAM.matcher(words.of(page.folded())).find())
                .findFirst()
                .orElse(lead);
    }

    private Inspection read(@Nullable String title) {
        InspectionDays days = InspectionDays.in(folded);
        String team = team();
        InspectionAuthority authority = authority(team);
        return new Inspection(
                kind(team, title),
                authority,
                team,
                round(title, authority),
                theme(),
                days.startedOn(),
                days.endedOn(),
                days.feedbackOn());
    }

    /** The title tells, else the team's name, else the lead; 巡视巡察 names both and tells neither. */
    private @Nullable InspectionKind kind(@Nullable String team, @Nullable String title) {
        for (String words : new String[] {title, team, folded.replace("巡视巡察", ""), folded}) {
            InspectionKind kind = words == null ? null : firstKind(words);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable InspectionKind firstKind(String words) {
        int visit = words.indexOf("巡视");
        int patrol = words.indexOf("巡察");
        if (visit < 0 && patrol < 0) {
            return null;
        }
        return patrol < 0 || (visit >= 0 && visit < patrol) ? InspectionKind.VISIT : InspectionKind.PATROL;
    }

    private @Nullable InspectionAuthority authority(@Nullable String team) {
        if (team != null && team.contains("委")) {
            return first(ANY_COMMITTEE, team);
        }
        InspectionAuthority inspecting = first(INSPECTING, folded);
        InspectionAuthority commissioning = inspecting == null ? first(COMMISSIONING, folded) : inspecting;
        return commissioning == null ? first(ANY_COMMITTEE, folded) : commissioning;
    }

    private static @Nullable InspectionAuthority first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Committee.of(matcher.group(1)).level() : null;
    }

    /** The first team with a number; a bare 巡视组 only where none has one. */
    private @Nullable String team() {
        Matcher matcher = NUMBERED_TEAM.matcher(folded);
        String any = null;
        while (matcher.find()) {
            if (NUMBERED.matcher(matcher.group()).find()) {
                return matcher.group();
            }
            any = any == null ? matcher.group() : any;
        }
        return any;
    }

    /** In the lead, else in the title; 十二届省委第四轮巡视 is no round of 区委第一联动巡察组. */
    private @Nullable String round(@Nullable String title, @Nullable InspectionAuthority authority) {
        for (String words : new String[] {folded, title}) {
            Sought.Search search = ROUND.in(words == null ? "" : words);
            while (search.find()) {
                Matcher matcher = search.match();
                String committee = matcher.group("committee");
                if (committee == null
                        || authority == null
                        || Committee.of(committee).level() == authority) {
                    return matcher.group();
                }
            }
        }
        return null;
    }

    /** The one round of this authority that the notice speaks of elsewhere; where it speaks of several, one of them is an earlier one. */
    private static @Nullable String roundOf(InspectionAuthority authority, String folded, List<Span> outside) {
        Set<String> rounds = new LinkedHashSet<>();
        for (Span stretch : outside) {
            Sought.Search search = ROUND.in(folded, stretch.start(), stretch.end());
            while (search.find()) {
                Matcher matcher = search.match();
                String committee = matcher.group("committee");
                boolean inspects =
                        matcher.group().endsWith("巡视") || matcher.group().endsWith("巡察");
                if (committee != null && inspects && Committee.of(committee).level() == authority) {
                    rounds.add(matcher.group());
                }
            }
        }
        return rounds.size() == 1 ? rounds.iterator().next() : null;
    }

    private @Nullable String theme() {
        Matcher matcher = THEME.matcher(folded);
        if (!matcher.find()) {
            return null;
        }
        String group = matcher.group("theme") == null ? "subject" : "theme";
        boolean none = NO_THEME.matcher(matcher.group(group)).find();
        return none ? null : text.substring(matcher.start(group), matcher.end(group));
    }
}
