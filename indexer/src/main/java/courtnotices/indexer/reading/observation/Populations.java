package courtnotices.indexer.reading.observation;

import courtnotices.notice.catalogue.Indicators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of which cases a bare rate is when the figure before it in its sentence is of some cases only.
 *
 * <p>审结商标权纠纷24件，调撤率45.83% is 商标权纠纷调撤率: taken for the court's 调撤率 it would be compared with all cases of others.
 */
final class Populations {

    /** A kind of cases by its field of law or its parties; 首执案件 and 新收案件 are no kinds, every court has them. */
    private static final Pattern KIND = Pattern.compile(
            "“?四类案件”?|涉[\\u4e00-\\u9fff]{1,10}?(?:案件|纠纷)|(?:民事|刑事|行政|民商事|商事|知识产权|环境资源|环资|破产|金融|家事|婚姻|劳动|少年|未成年人|海事)[\\u4e00-\\u9fff]{0,4}?(?:案件|纠纷)");

    private static final Pattern DISPUTES = Pattern.compile("(?:审结|办结|受理|审理|新收|执结|^)([\\u4e00-\\u9fff]{2,8}纠纷)");

    private static final Pattern OF_WHAT_WAS_DONE = Pattern.compile("([\\u4e00-\\u9fff]{2})率");

    /** 以终本方式, 按撤诉处理, 用调解方式. */
    private static final String MANNER = "以按用";

    /** A name so short says nothing of cases itself. */
    private static final int BARE = 6;

    private Populations() {}

    /** The rate {@code said}, with the cases that {@code before}, the name of the figure before it, speaks of. */
    static String narrowed(String said, String before) {
        Matcher done = OF_WHAT_WAS_DONE.matcher(said);
        int verb = done.matches() ? verb(done.group(1), before) : -1;
        String object = verb < 0 ? "" : Counters.core(before.substring(verb + 2));
        if (object.length() > 2 || (!object.isEmpty() && isIndicator(object + said))) {
            return object + said; // 清理长期未结案件59件，清理率91.94%; also 发放案款, but not 整改问题
        }
        boolean whole = said.length() <= BARE || isIndicator(said);
        if (!whole || KIND.matcher(said).find()) {
            return said;
        }
        Matcher kind = KIND.matcher(before);
        Matcher disputes = DISPUTES.matcher(before);
        return kind.find() ? kind.group() + said : disputes.find() ? disputes.group(1) + said : said;
    }

    /** Where it is what was done, or -1: 以终本方式结案 tells how, and 方式结案 is nothing that was brought to an end. */
    private static int verb(String verb, String before) {
        int at = before.indexOf(verb);
        return at > 0 && MANNER.indexOf(before.charAt(at - 1)) >= 0 ? -1 : at;
    }

    private static boolean isIndicator(String name) {
        return Indicators.bundled().named(name) != null;
    }
}
