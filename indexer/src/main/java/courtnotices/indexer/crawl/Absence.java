package courtnotices.indexer.crawl;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.util.regex.Pattern;

/** Pages that come with status 200 and say in few words that what was asked for is not there: 您访问的页面不存在或已被删除. */
final class Absence {

    /** Such a page has a line and perhaps a menu; an article that speaks of what does not exist is longer. */
    private static final int LONGEST = 600;

    private static final Pattern WORDS = Pattern.compile(
            "(?:页面|网页|文章|内容|信息|文件|资源|地址|栏目)[^。！\n]{0,12}(?:不存在|已?被?删除|已?被?移除|已?下线|已?过期|找不到|未找到|无法访问)|(?:找不到|未找到)[^。！\n]{0,12}(?:页面|网页|文章|内容|信息|文件|资源)|404");

    private Absence() {}

    /** @throws RefusedException if the page cannot be read */
    static boolean isTold(Page page) throws RefusedException {
        String text = PageTexts.of(page).text();
        return text.length() <= LONGEST && WORDS.matcher(text).find();
    }
}
