package courtnotices.indexer.source.site;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site's addresses look like.
 *
 * @param list what the address of a list page has; null where only its link's words tell
 * @param article what the address of an article has; null where it can be any
 * @param pages list pages that are followed from each start at most; a calendar has no end
 */
public record Looks(@Nullable Pattern list, @Nullable Pattern article, int pages) {

    /** 50 pages of 20 titles: what a court publishes in some five years. */
    static final int PAGES = 50;

    public boolean mayBeList(String address) {
        return list == null || isList(address);
    }

    public boolean isList(String address) {
        return list != null && list.matcher(address).find();
    }

    /** Whether an article may stand at {@code address}. */
    public boolean mayBeArticle(String address) {
        return article == null || article.matcher(address).find();
    }
}
