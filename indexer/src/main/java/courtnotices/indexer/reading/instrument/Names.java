package courtnotices.indexer.reading.instrument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that are named without 《》 right behind a verb.
 *
 * <p>制定院史馆开放管理办法，… names one; 制定实施方案 and 制定各项制度 name none; 制定关于落实《…》的分工方案 names the plan, not what it carries out.
 */
final class Names {

    /** What documents are called by, at the end of their names. 机制 and 台账 are none: they need not be written. */
    private static final String GENRES =
            "制度|规定|办法|细则|规则|意见|方案|计划|规划|通知|清单|规程|规范|指引|指南|手册|准则|守则|章程|公约|要点|流程图|模板|预案|汇编|须知|决定|纪要";

    /** What 等工作规范, 等制度文件 behind a list says of its members. */
    private static final String CALLED_SO = "机制|流程|标准|台账|目录|方法|措施";

    private static final Pattern LIST_OF_RULES =
            Pattern.compile("等[^,《》、]{0,8}(?:制度|规范|文件|规定|办法|规程|规章)(?=[,]|$)");

    private static final String TRIAL = "(?:\\((?:试行|暂行)\\))?";

    private static final String ENDS = "(?=[、\"(《]|$|[等和及与共并]|以及|\\d)";

    private static final Pattern TITLE = named(GENRES, 40);
    private static final Pattern IN_LIST_OF_RULES = named(GENRES + "|" + CALLED_SO, 40);

    /** 关于规范律师、当事人阅卷的意见: its words may be enumerated and may hold a title. */
    private static final Pattern ABOUT = Pattern.compile("(?:[一-鿿]{0,16}关于)[^,]{2,160}?(?:" + GENRES + ")"
            + TRIAL + "(?=[、《(]|$|等|和关于|及关于|[和及与以]{1,2}《|并)");

    /** 贯彻落实《某办法》实施方案: of what it carries out. */
    private static final Pattern CARRYING_OUT = Pattern.compile(
            "(?:(?:深入|全面|认真)?(?:贯彻|落实|学习|宣传|实施|执行)+)《" + Clause.BLIND + "*》[^,、《》]{0,20}?(?:" + GENRES + ")" + TRIAL + ENDS);

    /** Behind a title: 《某条例》学习方案, 《某办法》的实施细则. */
    private static final Pattern OF_TITLE = Pattern.compile(
            "的?(?:学习|宣传|宣讲|贯彻|落实|实施|分工|任务分解|培训|执行)[^,、《》]{0,14}?(?:" + GENRES + ")" + TRIAL + ENDS);

    private static final Pattern RULE = named("制度|规定|办法|细则|规则", 30);
    private static final Pattern PLEDGE = named("承诺书|责任书|责任状|保证书|军令状", 24);

    /** 12项规章制度, 相关规定, 该办法. */
    private static final Pattern COUNTED = Pattern.compile(
            "\"?(?:\\d|[一二两三四五六七八九十几多数]{1,3}(?:余|多)?[项个份条套批件]|各|等|每[项个名]|该|此|其|这|相关|有关|相应|具体|更|较|严格|切实|一些|上述|以下|多项|若干)");

    /** Names nothing: 规章制度, 工作方案, 学习计划, 管理办法; but 整改方案 is one of its kind in a notice. */
    private static final Pattern NAMELESS = Pattern.compile(
            "\"?(?:规章|各项|各类|相关|有关|相应|具体|配套|内部|内控|管理|工作|实施|系列|长效|专门|专项|详细|一批|新|年度|月度|季度|学习|处理|整改意见|整改通知|整改计划|整改规定|整改制度|基本|基础|规范|科学|完整|操作|暂行|有效|可行|切实|行动|运行|防控|风险|应急|保障|机制|制度|办法|规定|方案|意见|计划|情况|督办|书面|年|月|\\d|性|化|的)*(?:"
                    + GENRES + "|" + CALLED_SO + ")" + TRIAL + "\"?|(?:整改)?(?:问题|责任|措施|销号)清单|(?:整改|任务|工作)清单");

    /** 考核方案 in 考核方案已基本成型, where a clause begins. */
    private static final Pattern SUBJECT = Pattern.compile("\\s?[^,、;!?《》的]{2,40}?(?:" + GENRES + ")" + TRIAL + "(?=(?:已经?|现已|均已|目前已)(?:正式|基本|初步|全部)?(?:" + Verbs.choice() + "|成型|定稿|完成初稿|形成初稿))");

    /** A title whose first mark is lost: 修订考勤制度(试行)》《…》. */
    private static final Pattern TORN = Pattern.compile("[^,;!?《》]{2,80}》");

    private static final Pattern SKIPPED = Pattern.compile("(?:了|完毕|完成|好)?(?:并(?:实施|施行|推行|落实|执行))?");

    /** 完善考勤制度 may be said of anything; eight characters name one: 健全公务车辆使用管理制度. */
    private static final int RULE_LENGTH = 8;

    private Names() {}

    private static Pattern named(String genres, int most) {
        return Pattern.compile("\"?[^,、;!?《》]{2," + most + "}?(?:" + genres + ")\"?" + TRIAL + ENDS);
    }

    /** The document named at {@code at}, right behind a verb or another document; null where none is. */
    static @Nullable Name at(Clause clause, int at, Naming naming) {
        String words = clause.words();
        Matcher skipped = SKIPPED.matcher(words).region(at, words.length());
        int start = skipped.lookingAt() ? skipped.end() : at;
        Matcher torn = TORN.matcher(words).region(start, words.length());
        if (torn.lookingAt()) {
            return new Name(start, torn.end() - 1);
        }
        return switch (naming) {
            case TITLES -> title(clause, start);
            case RULES -> rule(clause, start);
            case PLEDGES -> checked(clause, end(PLEDGE, words, start), start);
            case NOTHING -> null;
        };
    }

    /** The document that a clause begins with when it tells what became of it; null where none does. */
    static @Nullable Name subject(Clause clause) {
        return checked(clause, end(SUBJECT, clause.words(), 0), 0);
    }

    /** Where a name ends that began with the title before {@code at}: 《某条例》学习方案; {@code at} when the title is all of it. */
    static int endOfTitled(Clause clause, int at) {
        return Math.max(at, end(OF_TITLE, clause.words(), at));
    }

    /** Whether a title in 《》 is but what the page calls a document that it named before: 《办法》, 《实施方案》. */
    static boolean isNameless(String foldedTitle) {
        return foldedTitle.length() <= 6 && NAMELESS.matcher(foldedTitle).matches();
    }

    private static @Nullable Name title(Clause clause, int start) {
        String words = clause.words();
        int end = Math.max(end(ABOUT, words, start), end(CARRYING_OUT, words, start));
        if (end >= 0) {
            return new Name(start, end);
        }
        Matcher called = LIST_OF_RULES.matcher(words).region(start, Math.min(words.length(), start + 160));
        return checked(clause, end(called.find() ? IN_LIST_OF_RULES : TITLE, words, start), start);
    }

    private static @Nullable Name rule(Clause clause, int start) {
        int end = end(RULE, clause.words(), start);
        String name = end < 0 ? "" : clause.words().substring(start, end);
        return name.length() < RULE_LENGTH || name.contains("的") ? null : checked(clause, end, start);
    }

    private static int end(Pattern pattern, String words, int start) {
        Matcher matcher = pattern.matcher(words).region(start, words.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private static @Nullable Name checked(Clause clause, int end, int start) {
        if (end < 0) {
            return null;
        }
        int from = withoutAttribute(clause.words(), start, end);
        String name = clause.words().substring(from, end);
        boolean names = !COUNTED.matcher(name).lookingAt() && !NAMELESS.matcher(name).matches() && !holdsDeed(name);
        return names ? new Name(from, end) : null;
    }

    /** Behind the last 的, for 符合本院实际的考勤办法 is called 考勤办法; 打造某区的50条意见 is all of it. */
    private static int withoutAttribute(String words, int start, int end) {
        int of = words.lastIndexOf('的', end);
        boolean counted = of >= start && of + 1 < end && Character.isDigit(words.charAt(of + 1));
        return of < start || counted ? start : of + 1;
    }

    /** 措施完善考勤制度 behind 制定: the second verb has an object of its own. */
    private static boolean holdsDeed(String name) {
        return Deeds.in(name).stream().anyMatch(deed -> deed.action() != null);
    }
}
