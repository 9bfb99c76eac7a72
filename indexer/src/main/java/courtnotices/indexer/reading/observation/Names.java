package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.List;
import java.util.Map;
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

    private static final Pattern LEADING = Pattern.compile(
            "^(?:[①-⑳]|其中|另外?|此外|同时|期间|并且?|且|又|还|亦|也|均|都|已经?|目前|现有?|累计|共计?|总计|合计|先后|全年|全部|分别|依法|依规|及时|成功|有效|进一步|不断|持续|切实|通过|对|为|向|将|把|在(?![编册职线岗])|从|以|使|让|由|就|按照?|的|了|、|和|及|与|以及|包括|包含|推动|促进|实现|确保|带动|促使|努力|大力|积极|主动|我|[,;:.\\s\"'])+");

    private static final Pattern LEADING_RATE = Pattern.compile(
            "^(?:其中|另外?|此外|同时|期间|并且?|且|目前|对|使得?|让|就|的|了|推动|促进|实现|确保|带动|促使|我)+(?=.{3})|^(?:、|和|以?及(?!时)|与|[,;:.\\s])+");

    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’\\s]");

    private static final Pattern TRAILING = Pattern.compile(
            "(?:共计?|总计|合计|累计|达到?了?|为|是|有|约|近|超过?|逾|至|到|仅|均|都|分别|已经?|现有?|高达|提升|提高|上升|增长|增加|下降|降低|降|升|减少|压缩|压降|缩短|控制在|保持在|稳定在|维持在|了|的|各|约为|在|,|:|\\s)+$");

    private static final Pattern FILLER =
            Pattern.compile("进行了?|予以|全部|均已|已经?|(?<![人案平年月户件])均|了|[\"'“”‘’\\s]|[(（][次人个家件][)）]");

    /** What cannot begin a noun that a figure counts: 39个均已整改. */
    private static final Pattern NO_NOUN =
            Pattern.compile("^(?:均|已|都|全|共|并|且|而|仍|未|占|是|系|较|比|即|则|就|由|按|于|达|至|同比|环比|后|以上|左右|的?[,。;]|和|及|与|、|[-+~])");

    private static final Pattern RATE_WORD = Pattern.compile("(?:率|占比|比例|比重|比|度|覆盖面|幅度|值|指数|数|数量)$");

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
        boolean verb = unitBefore.equals(unit.word())
                && unit.kind() == UnitKind.COUNT
                && core(said).length() <= 2;
        return share || part || verb;
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
        if (RATE_WORD.matcher(left).find() || behind.isEmpty()) {
            return shortened(
                    left.startsWith("占") && !RATE_WORD.matcher(left).find() ? left + "比例" : left, LONGEST_RATE);
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

    private static final Pattern RIGHT_END = Pattern.compile("与|同(?!志|案)|中(?![级层院央])|并|以(?!上)|后(?!续)|,");

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
