package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the name of what is measured out of the words beside a figure.
 *
 * <p>Before it: 全市法院共发出司法建议151份 is 发出司法建议份数. Behind it: 邀请271名调解员入驻调解平台 is 邀请调解员入驻调解平台人数. Rates keep their own
 * word: 涉企案件执行到位率提升至46.29% is 涉企案件执行到位率.
 */
final class Names {

    /** Longer names are shortened to their end: what stands nearest to the figure is what it counts. */
    private static final int LONGEST = 18;

    private static final int LONGEST_RATE = 26;

    /** Words that open a clause and say nothing of what is counted; each with the words that only begin like it. */
    private static final String OPENERS = String.join(
            "|",
            "[①-⑳]|[,;:.\\s\"']|、",
            "其中|另外|另(?!案)|此外|同时|期间|目前|全年|先后|以及|或者",
            "并(?:且|(?!案|网|轨|购))|且|又|还(?!款|原|贷)|亦|也|都(?!市)|和(?!解|谐)|及(?!时|格)|与(?!会)",
            "均(?!衡)|已(?:经|(?!结|决))|现(?:有|已|(?!场|金|存|实|职|役|象|状))|共(?:计|有|(?!享|建|同|治|管))|总计|合计|累计(?!犯)",
            "全部|分别|依法|依规|及时|成功(?!率)|有效|进一步|不断|持续|切实|努力|大力|积极|主动",
            "通过(?!率)|对照|对(?!接|象|标|比|口|账|外)|为(?!民|期)|向|将|把(?!关|握)|在(?![编册职线岗押建逃审])|从(?!业|严|宽|重|轻)|以(?!案|上|下|内|外)|使(?!用)|让|由|就(?!业|医|读|近)|按(?:照|(?!时|期|揭))",
            "的|了(?!解|结)|包括|包含|含(?!量|金)|推动|促进(?!会)|实现|确保|带动|促使|我");

    private static final Pattern LEADING = Pattern.compile("^(?:" + OPENERS + ")+");

    /** 及时回复率 keeps 及时, for it is a rate of its own. */
    private static final Pattern LEADING_RATE = Pattern.compile(
            "^(?:其中|另外?|此外|同时|期间|并且?|且|目前|对|使得?|让|就|的|了|推动|促进|实现|确保|带动|促使|我)+(?=.{3})|^(?:、|和|以?及(?!时)|与|[,;:.\\s])+");

    /** How a figure is joined to its name, and how it came to its level: 提升至46.29%. 增加12名 counts those that came, and keeps its word. */
    private static final String JOINTS = String.join(
            "|",
            "共计?|总计|合计|累计|(?<![送传表到下])达到?|(?<![行作认成人])为|是|(?<![持没拥所])有|约|近|超过?|逾|了|,|:|\\s",
            "(?<![收接受得送达报签查找])到|至|仅|(?<![人案平户年月])均|都|分别|已经?|(?<![发出实兑])现有?|高达|各",
            "(?:提升|提高|上升|增长|增加|扩大|扩充|下降|降低|回落|降|(?<![晋])升|增|减少|压缩|压减|压降|缩短)(?=[至到为达])",
            "(?:控制|保持|稳定|维持)在|连续(?:[一二两三四五六七八九十]|\\d|多)年|(?<!标|目)的|(?<![存潜现])在");

    private static final Pattern TRAILING = Pattern.compile("(?:" + JOINTS + ")+$");

    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’\\s]");

    private static final Pattern FILLER =
            Pattern.compile("进行了?|予以|全部|均已|已经?(?!结|决)|(?<![人案平年月户件])均(?!衡)|了|[\"'“”‘’\\s]|[(（][次人个家件][)）]");

    /** What cannot begin a noun that a figure counts: 39个均已整改. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:均|已|都|全|共|正在|继续|尚|还|并|且|而|仍|未|占|是|系|较|比|即|则|就|由|按|于|达|至|同比|环比|后|以上|左右|居(?!民)|位[居列于]|排名|的?[,。;]|和|及|与|、|[-+~])");

    private static final Pattern NEXT = Pattern.compile("(?<!人|案|平)(?:已|均|全部|共计|累计).*$");

    private static final Pattern RATE_WORD = Pattern.compile("(?:率|占比|比例|比重|比|度|覆盖面|幅度|值|指数|数|数量)$");

    private static final Pattern SHARE_WORD = Pattern.compile("(?:率|比|比例|比重)$");

    private static final Pattern SHARED = Pattern.compile("\\s?(?:、|和|以?及(?!时)|与)\\s?");

    /** What is counted with a unit: 3786件 is a 件数. */
    private static final Map<String, String> SUFFIXES = Map.ofEntries(
            Map.entry("件", "件数"),
            Map.entry("人", "人数"),
            Map.entry("名", "人数"),
            Map.entry("位", "人数"),
            Map.entry("人次", "人次"),
            Map.entry("件次", "件次"),
            Map.entry("场次", "场次"),
            Map.entry("批次", "批次"),
            Map.entry("次", "次数"),
            Map.entry("期", "期数"),
            Map.entry("份", "份数"),
            Map.entry("平方米", "面积"),
            Map.entry("亩", "面积"),
            Map.entry("元", "金额"));

    private static final Pattern COUNTED = Pattern.compile("(?:件|人|次|期|份)?数$|(?:人|件|场|批)次$");

    /** 律师5名 is no part of 人大代表8名. */
    private static final Pattern PERSONS = Pattern.compile("[员师官警者长民生]$|代表$|群众$");

    /** 审结涉企案件128件，标的额4.7亿元: money of the same cases. */
    private static final Pattern AMOUNT = Pattern.compile("(?:涉案|涉及|标的)?(?:金额|标的额?|总额|数额)|标的");

    /** 新收案件9812件，其中刑事312件: kinds of the same cases. */
    private static final Set<String> KINDS =
            Set.of("刑事", "民事", "商事", "民商事", "行政", "执行", "行政非诉", "国家赔偿", "司法救助", "知识产权", "破产", "家事", "诉讼", "保全");

    /** 受理案件34件，审结21件: the verb that another takes the place of; 立案率 and the like are no verbs. */
    private static final Pattern DONE_FIRST = Pattern.compile(
            "^(?:建立完善|制定完善|(?:受理|收到|新收|接收|接待|录入|清理|排查|梳理|查找|发现|发出|制定|制发|建立|出台|移送|收集|立案|反馈)(?!率))(?=.{2})");

    /** 7月，该指标为91.3%. */
    private static final Pattern POINTS_BACK = Pattern.compile("(?:该项?|这一|上述|此项?)(?:指标|比率|比例|数据|数值|占比)?");

    /** 271名调解员并…, 12名干警同…: where the noun ends; 中院 and 同志 are nouns. */
    private static final Pattern RIGHT_END = Pattern.compile("与|同(?!志|案)|中(?![级层院央])|并|以(?!上)|后(?!续)|,");

    private Names() {}

    /** The name that {@code before} and {@code behind}, the words of the clause on both sides, give a figure; may be empty. */
    static String of(String before, String behind, Unit unit) {
        if (unit.kind() == UnitKind.RATE) {
            return ofRate(before, behind);
        }
        String left = leftOf(before);
        String right = rightOf(behind);
        if (right.isEmpty()) {
            return suffixed(shortened(left, LONGEST), unit);
        }
        String verb = left.length() > 6 ? lastWords(left) : left;
        return suffixed(verb + right, unit);
    }

    /** {@code behind} up to where it begins to tell the next figure: 57项整改任务已完成55项. */
    static String nounOf(String behind) {
        return NEXT.matcher(behind).replaceFirst("");
    }

    /** Whether {@code behind}, the words after a figure, name what it counts: 271名调解员, but not 39个均已整改. */
    static boolean counts(String behind) {
        return !rightOf(behind).isEmpty();
    }

    /**
     * Whether {@code said} is said of what the figure before it, counted in {@code unitBefore}, counts: 占比61.83% is a share of it, and 结案87件
     * behind 受理案件100件 tells what was done with it.
     */
    static boolean dependsOn(String unitBefore, String said, Unit unit) {
        boolean share = said.equals("占比") || said.equals("比例") || said.equals("比重");
        boolean part = said.startsWith("占") && unit.kind() == UnitKind.RATE;
        boolean amount = AMOUNT.matcher(said).matches() && unit.kind() == UnitKind.MONEY && !unitBefore.equals("元");
        boolean same = unitBefore.equals(unit.word()) && unit.kind() == UnitKind.COUNT;
        String core = core(said);
        return share
                || part
                || amount
                || (same
                        && (core.length() <= 2 || isKind(core))
                        && !PERSONS.matcher(core).find());
    }

    private static boolean isKind(String core) {
        return KINDS.contains(core);
    }

    /** Whether {@code said} only points back to the figure before it. */
    static boolean pointsBack(String said) {
        return POINTS_BACK.matcher(said).matches();
    }

    /**
     * The name of a part of what is counted: behind 制定制度12项, 修订8项 is 修订制度数; behind 新收案件, 刑事312件 is 新收刑事案件件数; behind
     * 受理案件, 市中院受理1200件 counts the same.
     */
    static String part(String subject, String said, Unit unit) {
        String core = core(said);
        if (subject.length() <= 2) { // 收案8000件、结案7200件: neither is part of the other
            return said;
        }
        if (isKind(core) && subject.endsWith("案件")) {
            return suffixed(subject.substring(0, subject.length() - 2) + core + "案件", unit);
        }
        if (unit.kind() != UnitKind.COUNT || !DONE_FIRST.matcher(subject).find()) {
            return subject.startsWith(core) ? suffixed(subject, unit) : subject + said;
        }
        return suffixed(core + DONE_FIRST.matcher(subject).replaceFirst(""), unit);
    }

    /** The name without what it is counted in: 收到申请次数 is 收到申请. */
    static String core(String name) {
        return COUNTED.matcher(name).replaceFirst("");
    }

    /** The names that share one value or one tail: 及时率、规范率达 is two. */
    static List<String> each(String before) {
        String left = ofShare(before);
        List<String> names = List.of(SHARED.split(left, -1));
        boolean rates = names.size() > 1
                && names.stream().allMatch(name -> RATE_WORD.matcher(name).find());
        return rates ? names : List.of(before);
    }

    /** A name without a figure, before a change or a rank alone. */
    static String bare(String before) {
        return shortened(leftOf(before), LONGEST_RATE);
    }

    private static String ofRate(String before, String behind) {
        String left = ofShare(before);
        if (left.startsWith("占") && left.length() > 2) {
            return shortened(SHARE_WORD.matcher(left).find() ? left : left + "比例", LONGEST_RATE);
        }
        if (RATE_WORD.matcher(left).find() || behind.isEmpty()) {
            return shortened(left, LONGEST_RATE);
        }
        String right = rightOf(behind);
        return shortened(left + right, LONGEST_RATE);
    }

    /** Of a rate only what cannot be its own word is taken off: 及时回复率 keeps 及时. */
    private static String ofShare(String before) {
        String left = TRAILING.matcher(before.strip()).replaceFirst("");
        return MARKS.matcher(LEADING_RATE.matcher(left).replaceFirst("")).replaceAll("");
    }

    private static String leftOf(String before) {
        String left = before.strip();
        String stripped =
                LEADING.matcher(TRAILING.matcher(left).replaceFirst("")).replaceFirst("");
        return FILLER.matcher(stripped).replaceAll("");
    }

    private static String rightOf(String behind) {
        String right = behind.strip();
        if (right.isEmpty() || NO_NOUN.matcher(right).find()) {
            return "";
        }
        right = right.startsWith("的") ? right.substring(1) : right;
        return cut(FILLER.matcher(right).replaceAll(""));
    }

    private static String cut(String right) {
        Matcher end = RIGHT_END.matcher(right);
        String noun = end.find(Math.min(2, right.length())) ? right.substring(0, end.start()) : right;
        return noun.length() > LONGEST ? noun.substring(0, LONGEST) : noun;
    }

    /** The verb at the end of a long left side: 截至…，两级法院全部对接工会等14类行业调解组织 has none that belongs to the figure. */
    private static String lastWords(String left) {
        int at = -1;
        for (String mark : List.of("的", "等", "、", "并", ",")) {
            at = Math.max(at, left.lastIndexOf(mark));
        }
        String last = left.substring(at + 1);
        return last.length() > 6 ? "" : last;
    }

    private static String shortened(String phrase, int longest) {
        if (phrase.length() <= longest) {
            return phrase;
        }
        String end = phrase.substring(phrase.length() - longest);
        for (String mark : List.of("的", "等", "并", "、", "对", "为", "将", "了")) {
            int at = end.indexOf(mark);
            if (at >= 0 && at < longest / 2) {
                return end.substring(at + 1);
            }
        }
        return end;
    }

    private static String suffixed(String phrase, Unit unit) {
        if (phrase.isEmpty()) {
            return phrase;
        }
        String suffix = unit.kind() == UnitKind.TIME ? "" : SUFFIXES.getOrDefault(unit.word(), "数");
        boolean said = phrase.endsWith("数") || phrase.endsWith("额") || phrase.endsWith("量") || phrase.endsWith(suffix);
        return said ? phrase : phrase + suffix;
    }
}
