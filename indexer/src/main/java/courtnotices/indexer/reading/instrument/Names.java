package courtnotices.indexer.reading.instrument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that are named without 《》.
 *
 * <p>制定院史馆开放管理办法，… names one; 制定实施方案 and 制定各项制度 name none; 制定关于落实《…》的分工方案 names the plan, not what it carries out.
 */
final class Names {

    private static final String GENRES = "(?:" + Endings.GENRES + "|" + Endings.CALLED_SO + ")";

    private static final Pattern RULE = Pattern.compile("(?:制度|规定|办法|细则|规则)\"?" + Endings.TRIAL);

    private static final Pattern ANY = Pattern.compile("(?!" + Endings.PLEDGES + ")");

    private static final Pattern PLEDGE = Pattern.compile("(?:" + Endings.PLEDGES + ")\"?");

    /** 关于规范律师、当事人阅卷的意见, 院党组关于加强学习的意见: such a name may enumerate and hold a title. */
    private static final Pattern ABOUT = Pattern.compile("[一-鿿]{0,16}?关于");

    /** 贯彻落实《某办法》实施方案: of what it carries out. */
    private static final Pattern CARRYING_OUT =
            Pattern.compile("(?:深入|全面|认真)?(?:贯彻|落实|学习|宣传|实施|执行){1,3}《" + Clause.BLIND + "*+》[^,、《》]{2,24}");

    /** Behind a title: 《某条例》学习方案, 《某办法》的实施细则. */
    private static final Pattern OF_TITLE = Pattern.compile("的?(?:学习|宣传|宣讲|贯彻|落实|实施|分工|任务分解|培训|执行)[^,、《》]{0,18}");

    /** 考核方案 in 考核方案已基本成型, where a clause begins. */
    private static final Pattern SUBJECT = Pattern.compile("\\s?(?<name>[^,、;!?《》的]{2,40}?" + GENRES + Endings.TRIAL
            + ")(?=" + Finished.ALREADY + "(?:正式|基本|初步|全部)?(?:" + Verbs.choice() + "|" + Finished.SHAPES + "))");

    /** A title whose first mark is lost: 修订考勤制度(试行)》《…》. */
    private static final Pattern TORN = Pattern.compile("[^,;!?《》]{2,80}》");

    private static final Pattern SKIPPED = Pattern.compile("(?:了|完毕|完成|好)?(?:并(?:实施|施行|推行|落实|执行))?");

    /** 12项规章制度, 相关规定, 该办法. */
    private static final Pattern COUNTED = Pattern.compile(
            "\"?(?:\\d|[一二两三四五六七八九十几多数]{1,3}(?:余|多)?[项个份条套批件]|各|等|每[项个名]|该|此|其|这|相关|有关|相应|具体|更|较|严格|切实|一些|上述|以下|多项|若干)");

    /** 关于审判管理的七项制度: counted, not named. */
    private static final Pattern SEVERAL = Pattern.compile("(?:\\d|[一二两三四五六七八九十多几])(?:余|多)?[项个份]" + GENRES + "$");

    /** Names nothing: 规章制度, 工作方案, 学习计划, 管理办法, 问题清单. */
    private static final Pattern NAMELESS = Pattern.compile(
            "\"?(?:规章|各项|各类|相关|有关|相应|具体|配套|内部|内控|管理|工作|实施|系列|长效|专门|专项|详细|一批|新|年度|月度|季度|学习|处理|会议|基本|基础|规范|科学|完整|操作|暂行|有效|可行|切实|行动|运行|防控|风险|应急|保障|机制|制度|办法|规定|方案|意见|计划|情况|督办|书面|年|月|\\d|性|化|的)*"
                    + GENRES + Endings.TRIAL + "\"?"
                    + "|整改(?:意见|通知|计划|规定|制度|规划)|(?:整改)?(?:问题|责任|措施|销号)清单|(?:整改|任务|工作)清单");

    private static final Pattern BARE = Pattern.compile("(?:实施|工作|管理|暂行)?" + GENRES);

    /** The longest name without 《》 and without 关于; the longest in the pages we read has 31 characters. */
    private static final int LONGEST = 44;

    private static final int LONGEST_ABOUT = 180;

    /** 完善考勤制度 may be said of anything; eight characters name one: 健全公务车辆使用管理制度. */
    private static final int RULE_LENGTH = 8;

    private Names() {}

    /** The document named at {@code at}, right behind a verb or another document; null where none is. */
    static @Nullable Name at(Clause clause, int at, Naming naming) {
        int start = end(SKIPPED, clause, at);
        int torn = end(TORN, clause, start);
        if (torn > start) {
            return new Name(start, torn - 1);
        }
        return switch (naming) {
            case TITLES -> title(clause, start);
            case RULES -> rule(clause, start);
            case PLEDGES -> plain(clause, start, PLEDGE);
            case NOTHING -> null;
        };
    }

    /** The document that a clause begins with when it tells what became of it; null where none does. */
    static @Nullable Name subject(Clause clause) {
        Matcher subject = SUBJECT.matcher(clause.words());
        return clause.words().contains("已") && subject.lookingAt()
                ? checked(clause, subject.start("name"), subject.end("name"))
                : null;
    }

    /** Where a name ends that began with the title before {@code at}: 《某条例》学习方案; {@code at} when the title is all of it. */
    static int endOfTitled(Clause clause, int at) {
        int reach = end(OF_TITLE, clause, at);
        return clause.endings().between(at, reach).stream()
                .mapToInt(Ending::end)
                .findFirst()
                .orElse(at);
    }

    /** Whether a title in 《》 is but what the page calls a document that it named before: 《办法》, 《实施方案》. */
    static boolean isNameless(String foldedTitle) {
        return BARE.matcher(foldedTitle).matches();
    }

    private static @Nullable Name title(Clause clause, int start) {
        int about = end(ABOUT, clause, start);
        if (about > start) {
            return about(clause, start, about);
        }
        int carrying = end(CARRYING_OUT, clause, start);
        Marked carried = carrying > start ? clause.titleFrom(start) : null;
        return carried == null ? plain(clause, start, null) : carryingOut(clause, start, carried.end(), carrying);
    }

    private static @Nullable Name about(Clause clause, int start, int about) {
        int comma = clause.words().indexOf(',', about, Math.min(clause.length(), start + LONGEST_ABOUT));
        for (Ending ending : clause.endings().between(about + 2, comma < 0 ? start + LONGEST_ABOUT : comma)) {
            boolean another = clause.words().startsWith("关于", ending.end() + 1);
            if (ending.closed() || another) {
                String name = clause.words().substring(start, ending.end());
                return SEVERAL.matcher(name).find() ? null : new Name(start, ending.end());
            }
        }
        return null;
    }

    private static @Nullable Name carryingOut(Clause clause, int start, int from, int to) {
        return clause.endings().between(from, to).stream()
                .findFirst()
                .map(ending -> new Name(start, ending.end()))
                .orElse(null);
    }

    private static @Nullable Name rule(Clause clause, int start) {
        Name name = plain(clause, start, RULE);
        if (name == null || name.end() - name.start() < RULE_LENGTH) {
            return null;
        }
        return clause.words().substring(start, name.end()).contains("的") ? null : name;
    }

    /** The words from {@code start} to the first ending, which is of {@code kind} where one is asked for. */
    private static @Nullable Name plain(Clause clause, int start, @Nullable Pattern kind) {
        for (Ending ending : clause.endings().between(start + 3, stop(clause, start))) {
            Matcher genre = (kind == null ? ANY : kind).matcher(clause.words()).region(ending.start(), ending.end());
            if (genre.lookingAt()) {
                return checked(clause, start, ending.end());
            }
        }
        return null;
    }

    /** How far a name from {@code start} may reach: to a mark that no name without 关于 holds. */
    private static int stop(Clause clause, int start) {
        int most = Math.min(clause.length(), start + LONGEST);
        for (int i = start; i < most; i++) {
            if ("、《》".indexOf(clause.words().charAt(i)) >= 0) {
                return i;
            }
        }
        return most;
    }

    private static int end(Pattern pattern, Clause clause, int at) {
        Matcher matcher = pattern.matcher(clause.words()).region(at, clause.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static @Nullable Name checked(Clause clause, int start, int end) {
        int from = withoutAttribute(clause.words(), start, end);
        String name = clause.words().substring(from, end);
        boolean names =
                !COUNTED.matcher(name).lookingAt() && !NAMELESS.matcher(name).matches() && !holdsDeed(name);
        return names ? new Name(from, end) : null;
    }

    /** Behind the last 的, for 符合本院实际的考勤办法 is called 考勤办法; 打造某区的50条意见 is all of it. */
    private static int withoutAttribute(String words, int start, int end) {
        int of = start + words.substring(start, end).lastIndexOf('的');
        boolean counted = of >= start && of + 1 < end && Character.isDigit(words.charAt(of + 1));
        return of < start || counted ? start : of + 1;
    }

    /** 措施完善考勤制度 behind 制定: the second verb has an object of its own. */
    private static boolean holdsDeed(String name) {
        return Deeds.in(name).stream().anyMatch(deed -> deed.action() != null);
    }
}
