package courtnotices.indexer.crawl;

import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.notice.chinese.folding.Folding;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether the words of a link may be a notice's title: the cheap test before a page is asked for. The reader decides.
 *
 * <p>关于巡察整改情况的通报 may be, 巡视整改进展情况公告 may be; 市委巡察组进驻我院 is news, 开庭公告 is neither.
 */
final class NoticeTitles {

    /** Something of an inspection and something of what came of it, in any order. */
    private static final Pattern MAY_BE = Pattern.compile(
            "整改.{0,30}(?:通报|公告|公示|公布|公开|情况|进展|报告|落实|台账)|巡[视察].{0,40}(?:整改|反馈|通报|公示|公布|落实)|落实.{0,20}巡[视察]");

    /** 中共某市中级人民法院党组关于市委第… tells too little to be left out. */
    private static final Pattern MAY_BEGIN = Pattern.compile("党组.{0,4}关于|关于.{0,12}(?:巡|[省市区县]委|整)|巡[视察]");

    /**
     * A title that breaks off before it says what it is, without a mark, as lists do that cut at so many letters: 中共某市中级人民法院党组关于市委第.
     * Near miss: 中共某市中级人民法院党组关于召开民主生活会的通知, which is whole.
     */
    private static final Pattern BREAKS_OFF = Pattern.compile("中共.{3,24}(?:法院(?:党|党组)?|法院党组关)"
            + "|.{3,30}党组.{0,4}关于(?!.*(?:通知|决定|意见|方案|规定|办法|制度|细则|计划|要点|纪要|批复|名单|讲话|函)$).{0,16}"
            + "|.{0,30}关于.{0,8}(?:中央|[省市州盟区县旗]委)(?:第?[一二三四五六七八九十\\d]{0,3}|第.{1,3}轮?)(?:巡[视察]?组?)?");

    /** 2026-05-06, [05-06], 2026年5月6日: what lists put beside a title. */
    private static final Pattern DATE = Pattern.compile(
            "[\\s\\[(]*(?:\\d{4}[-./年])?\\d{1,2}[-./月]\\d{1,2}日?(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?[\\s\\])]*");

    private static final String NOTICES = "(?:本院|法院|最新|重要|综合)?(?:通知|通告|公告|公示|通报){1,2}(?:栏|信息|中心)?";

    /** Without 情况: 巡视整改情况的通报 is an article. */
    private static final String INSPECTIONS =
            "(?:专项|政治)?巡[视察](?:巡[视察])?(?:工作|监督)?(?:反馈)?(?:整改)?(?:落实|工作)?(?:公开)?|(?:反馈|问题)?整改(?:落实)?(?:公开)?";

    private static final String PARTY = "(?:机关|法院|智慧)?(?:党建|党务|党的建设)(?:工作|公开|园地|之窗|天地|动态|引领|队建|阵地|风采|文化)?"
            + "|(?:法院)?队伍(?:建设|管理)|党风廉政(?:建设)?|(?:司法)?廉政(?:建设|之窗|园地|教育|文化|监督)?"
            + "|清廉(?:法院|司法|建设)|廉洁司法|反腐倡廉|纪检(?:监察)?(?:工作)?|监督执纪|(?:全面)?从严治党|作风建设";

    private static final String OPENNESS = "(?:法院|司法|本院)?(?:政务|信息|院务|审务)(?:公开|公示|公告)(?:栏|目录)?|司法公开|公开栏";

    /** Of news only the columns with what matters: the others hold an article a day, and no notice. */
    private static final String NEWS = "新闻中心|(?:法院|本院|今日)?要闻";

    /** What a site calls the columns in which notices stand, in Chinese or in Chinese and English. */
    private static final Pattern COLUMN = Pattern.compile("[a-z]*(?:"
            + String.join("|", NOTICES, INSPECTIONS, PARTY, OPENNESS, NEWS, "专题")
            + ")(?:专栏|专题|专区|栏目)?[a-z]*|专栏|(?:查看|浏览)?更多(?:内容|信息|公告|通知)?(?:more)?|more|查看全部");

    /** Signs around 通知公告(12)», and in 通知·公告. Not the date behind 公告, which is an article's title then. */
    private static final Pattern ORNAMENT =
            Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s.,、/|&-]+|(?:[(\\[]\\d{1,3}[)\\]])?[^\\p{L}\\p{N}]*$");

    private NoticeTitles() {}

    /** What decides; another text when it decides otherwise. */
    static String rules() {
        return String.join(" ", MAY_BE.pattern(), MAY_BEGIN.pattern(), BREAKS_OFF.pattern(), COLUMN.pattern());
    }

    static boolean mayBe(Link link) {
        String title = Folding.fold(link.title());
        return MAY_BE.matcher(title).find()
                || (link.isCut() && MAY_BEGIN.matcher(title).find())
                || BREAKS_OFF.matcher(DATE.matcher(title).replaceAll("")).matches();
    }

    /** Whether a start page's link with these words may lead to a list of notices. */
    static boolean mayBeColumn(Link link) {
        String words = Folding.fold(link.title()).toLowerCase(Locale.ROOT);
        return COLUMN.matcher(ORNAMENT.matcher(words).replaceAll("")).matches();
    }
}
