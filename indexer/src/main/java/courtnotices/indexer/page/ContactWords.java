package courtnotices.indexer.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words with which a notice begins to say whom to call or write to.
 *
 * <p>欢迎广大干部群众监督, 联系电话：0399-5550001, 邮编：039900 and 四、联系方式 are such words. A label tells only with its colon, its number or the
 * line's end behind it: 公开举报电话，受理投诉9件 and 主动联系人大代表31名 tell what was done.
 */
public final class ContactWords {

    /**
     * So many characters may stand before them, 示例县法院监督电话：. Further in, a sentence speaks of contact data; behind a space stands a footer's,
     * 示例县人民法院主办 电话：12368.
     */
    private static final int NEAR = 12;

    /** Longer than any of the words: 欢迎 and 监督 stand 30 characters apart at most. */
    private static final int LONGEST = 40;

    private static final String ASKS = "(?:欢|迎)[^。\\n]{0,30}监督";

    private static final String THING = "(?:电话|热线|手机|地址|信箱|邮箱|邮件|传真|邮编)(?:号码)?";

    /** 创新监督方式： is a measure's heading. */
    private static final String WAY = "(?:联系|(?<!创新|改进|改变|转变|完善|规范|强化|加强|优化|丰富|拓展|健全)(?:监督|举报|投诉|反映|咨询))方式";

    private static final String NAMED =
            "(?:(?:联系|监督|举报|咨询|投诉|反映|通[讯信]|邮政|电子|办公)\\s?" + THING + "|邮政编码|" + WAY + "|联系人(?!大|民|员|士))";

    /** 联系电话（传真）：, 电话及传真：, 联系电话为0399-5550001. */
    private static final String ALSO = "(?:\\s?(?:[（(][^）)]{1,10}[）)]|[及和兼、/]{1,2}(?:传真|邮箱|地址)|为))?\\s?";

    private static final Pattern GIVEN =
            Pattern.compile(ASKS + "|" + NAMED + ALSO + "(?:[:：]|[（(]?\\d)|(?:" + THING + "|邮政编码)" + ALSO + "[:：]");

    /** 五、监督举报电话 is all that its line says; 设立监督电话 is a measure. */
    private static final Pattern HEADING = Pattern.compile(
            "(?:公示期?|受理|意见|问题|整改|巡视|巡察|联系|监督|举报|投诉|反映|和|与|及|、){0,5}(?:联系|监督|举报|投诉|反映)(?:方式|电话|地址|邮箱|信箱)");

    private ContactWords() {}

    /** Whether {@code line} begins with them; a measure, 三是公布举报电话：…, does not. */
    public static boolean begin(String line) {
        if (LineLabel.marksMeasure(line) || ReportWords.begin(line, 0, line.length())) {
            return false;
        }
        String words = LineLabel.without(line);
        int start = next(words, 0, Math.min(words.length(), NEAR + LONGEST));
        return (start >= 0 && start < NEAR && words.lastIndexOf(' ', start) < 0)
                || HEADING.matcher(words).matches();
    }

    /** Where the next of them stand in {@code text}, or -1. */
    public static int next(CharSequence text, int from, int to) {
        Matcher given = GIVEN.matcher(text).region(from, to).useTransparentBounds(true);
        return given.find() ? given.start() : -1;
    }
}
