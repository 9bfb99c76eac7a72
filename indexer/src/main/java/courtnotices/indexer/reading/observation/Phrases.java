package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.pattern.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off the words beside a figure what says nothing of what is counted.
 *
 * <p>其中全年先后开展审务督察 before a figure is 开展审务督察; 的干警均已整改 behind one is 干警.
 */
final class Phrases {

    /** A noun behind a figure is no longer. */
    private static final int LONGEST = 18;

    /** Words that open a clause and say nothing of what is counted; each with the words that only begin like it. */
    private static final String OPENERS = String.join(
            "|",
            "[①-⑳]|[,;:.\\s\"']|、",
            "[较比](?:去年|上年|前年|20\\d{2}年)(?:同期|度|底)?(?:多|新增)?",
            "其(?:中|(?![他它余实次间]))|另外|另(?!案)|此外|同时|期间|目前|全年|先后|以及|或者",
            "并(?:且|(?!案|网|轨|购))|且|又|还(?!款|原|贷)|亦|也|都(?!市)|和(?!解|谐)|及(?!时|格)|与(?!会)",
            "均(?!衡)|已(?:经|(?!结|决))|现(?:有|已|(?!场|金|存|实|职|役|象|状))|共(?:计|有|(?!享|建|同|治|管))|总计|合计|累计(?!犯)",
            "全部|分别|依法|依规|及时|成功(?!率)|有效|进一步|不断|持续|切实|努力|大力|积极|主动",
            "通过(?!率)|对照|对(?!接|象|标|比|口|账|外)|为(?!民|期)|向|将|把(?!关|握)|在(?![编册职线岗押建逃审])|从(?!业|严|宽|重|轻)|以(?!案|上|下|内|外)|使(?!用)|让|由|就(?!业|医|读|近)|按(?:照|(?!时|期|揭))",
            "的|了(?!解|结)|包括|包含|含(?!量|金)|推动|促进(?!会)|实现|确保|带动|促使|我");

    private static final Pattern LEADING = Pattern.compile("(?:" + OPENERS + ")+");

    /** 及时回复率 keeps 及时, for it is a rate of its own. */
    private static final Pattern LEADING_RATE = Pattern.compile(
            "(?:其(?:中|(?![他它余实次间]))|另外?|此外|同时|期间|并且?|且|目前|对|使得?|让|就|的|了|推动|促进|实现|确保|带动|促使|我)+(?=.{3})|(?:、|和|以?及(?!时)|与|[,;:.\\s])+");

    /** How a figure is joined to its name, and how it came to its level: 提升至46.29%. 增加12名 counts those that came, and keeps its word. */
    private static final String JOINTS = String.join(
            "|",
            "共计?|总计|合计|累计|(?<![送传表到下])达到?|(?<![行作认成人])为|是|(?<![持没拥所])有|约|近|超过?|逾|了|,|:|\\s",
            "(?<![收接受得送达报签查找])到|至|仅|(?<![人案平户年月])均|都|分别|已经?|(?<![发出实兑])现有?|高达|各",
            "(?:提升|提高|上升|增长|增加|扩大|扩充|下降|降低|回落|降|(?<![晋])升|增|减少|压缩|压减|压降|缩短|减|缩|精简|扩展|延长|下滑|上调|下调)(?=[至到为达])",
            "(?:控制|保持|稳定|维持)在|连续(?:[一二两三四五六七八九十]|\\d|多)年|(?<!标|目)的|(?<![存潜现])在");

    private static final Sought TRAILING = Sought.of("(?:" + JOINTS + ")+$");

    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’\\s]");

    private static final Pattern FILLER =
            Pattern.compile("进行了?|予以|全部|均已|已经?(?!结|决)|(?<![人案平年月户件])均(?!衡)|了|[\"'“”‘’\\s]|[(（][次人个家件][)）]");

    /** What cannot begin a noun that a figure counts: 39个均已整改. */
    private static final Pattern NO_NOUN = Pattern.compile(
            "^(?:均|已|都|全|共|正在|继续|尚|还|并|且|而|仍|未|占|是|系|较|比|即|则|就|由|按|于|达|至|同比|环比|后|以上|左右|居(?!民)|位[居列于]|排名|的?[,。;]|和|及|与|、|[-+~])");

    /** 271名调解员并…, 12名干警同…: where the noun ends; 中院 and 同志 are nouns. */
    private static final Pattern RIGHT_END = Pattern.compile("与|同(?!志|案)|中(?![级层院央心国小止期队])|并|以(?!上)|后(?!续)|,");

    private Phrases() {}

    /** What stands before a rate. Of a rate only what cannot be its own word is taken off: 及时回复率 keeps 及时. */
    static String ofShare(String before) {
        return MARKS.matcher(bare(before, LEADING_RATE)).replaceAll("");
    }

    /** What stands before a count: its verb and what it counts; may be empty. */
    static String leftOf(String before) {
        return FILLER.matcher(bare(before, LEADING)).replaceAll("");
    }

    private static String bare(String before, Pattern leading) {
        String left = before.strip();
        Sought.Search joints = TRAILING.in(left);
        String unjoined = joints.find() ? left.substring(0, joints.match().start()) : left;
        Matcher openers = leading.matcher(unjoined);
        return openers.lookingAt() ? unjoined.substring(openers.end()) : unjoined;
    }

    /** What stands behind a count, where that is what it counts; else empty. */
    static String rightOf(String behind) {
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
    static String lastWords(String left) {
        int at = -1;
        for (String mark : List.of("的", "等", "、", "并", ",")) {
            at = Math.max(at, left.lastIndexOf(mark));
        }
        String last = left.substring(at + 1);
        return last.length() > 6 ? "" : last;
    }

    /** {@code phrase}, cut from its beginning where it is longer than {@code longest}: nearest to the figure stands what it counts. */
    static String shortened(String phrase, int longest) {
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
}
