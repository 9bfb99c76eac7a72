package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the name of what is measured out of the words beside a figure.
 *
 * <p>Before it: 我院全年化解信访积案32件 is 化解信访积案件数. Behind it: 选派12名法官到社区挂职 is 选派法官到社区挂职人数. Rates keep their own
 * word: 小额诉讼程序适用率提升至31.5% is 小额诉讼程序适用率.
 */
final class Names {

    /** Longer names are shortened to their end: what stands nearest to the figure is what it counts. */
    private static final int LONGEST = 18;

    private static final int LONGEST_RATE = 26;

    private static final Pattern NEXT = Pattern.compile("(?<!人|案|平)(?:已|均|全部|共计|累计).*$");

    private static final Pattern RATE_WORD = Pattern.compile("(?:率|占比|比例|比重|比|度|覆盖面|幅度|值|指数|数|数量)$");

    private static final Pattern SHARE_WORD = Pattern.compile("(?:率|比|比例|比重)$");

    private static final Pattern SHARED = Pattern.compile("\\s?(?:、|和|以?及(?!时)|与)\\s?");

    private Names() {}

    /** The name that {@code before} and {@code behind}, the words of the clause on both sides, give a figure; may be empty. */
    static String of(String before, String behind, Unit unit) {
        if (unit.kind() == UnitKind.RATE) {
            return ofRate(before, behind);
        }
        String left = Phrases.leftOf(before);
        String right = Phrases.rightOf(behind);
        if (right.isEmpty()) {
            return Counters.suffixed(Phrases.shortened(left, LONGEST), unit);
        }
        String verb = left.length() > 6 ? Phrases.lastWords(left) : left;
        return Counters.suffixed(verb + right, unit);
    }

    /** {@code behind} up to where it begins to tell the next figure: 57项整改任务已完成55项. */
    static String nounOf(String behind) {
        return NEXT.matcher(behind).replaceFirst("");
    }

    /** Whether {@code behind}, the words after a figure, name what it counts: 271名调解员, but not 39个均已整改. */
    static boolean counts(String behind) {
        return !Phrases.rightOf(behind).isEmpty();
    }

    /** The names that share one value or one tail: 及时率、规范率达 is two. */
    static List<String> each(String before) {
        String left = Phrases.ofShare(before);
        List<String> names = List.of(SHARED.split(left, -1));
        boolean rates = names.size() > 1
                && names.stream().allMatch(name -> RATE_WORD.matcher(name).find());
        return rates ? names : List.of(before);
    }

    /** The names to which {@code count} places are told: 调解成功案件数、结案数 is two of two places, and one of one. */
    static List<String> each(String before, int count) {
        List<String> names = List.of(SHARED.split(Phrases.ofShare(before), -1));
        boolean fits = count > 1 && names.size() == count && names.stream().allMatch(name -> name.length() > 2);
        return fits ? names : each(before);
    }

    /** A name without a figure, before a change or a rank alone. */
    static String bare(String before) {
        return Phrases.shortened(Phrases.leftOf(before), LONGEST_RATE);
    }

    private static String ofRate(String before, String behind) {
        String left = Phrases.ofShare(before);
        if (left.startsWith("占") && left.length() > 2) {
            return Phrases.shortened(SHARE_WORD.matcher(left).find() ? left : left + "比例", LONGEST_RATE);
        }
        if (RATE_WORD.matcher(left).find() || behind.isEmpty()) {
            return Phrases.shortened(left, LONGEST_RATE);
        }
        String right = Phrases.rightOf(behind);
        return Phrases.shortened(left + right, LONGEST_RATE);
    }
}
