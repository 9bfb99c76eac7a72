package courtnotices.indexer.crawl;

import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.notice.chinese.folding.Folding;
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

    /** What a site calls the columns in which notices stand. */
    private static final Pattern COLUMN = Pattern.compile(
            "通知公告|公告通知|公示公告|公告公示|法院公告|公告栏|通告公告|公告|公示|通报|巡视巡察|巡察整改|巡视整改|整改公开|党务公开|党建|政务公开|信息公开|司法公开|院务公开|新闻中心|更多|more",
            Pattern.CASE_INSENSITIVE);

    private NoticeTitles() {}

    static boolean mayBe(Link link) {
        String title = Folding.fold(link.title());
        return MAY_BE.matcher(title).find()
                || (link.isCut() && MAY_BEGIN.matcher(title).find());
    }

    /** Whether a start page's link with these words may lead to a list of notices. */
    static boolean mayBeColumn(Link link) {
        return COLUMN.matcher(Folding.fold(link.title()).replace(" ", "")).matches();
    }
}
