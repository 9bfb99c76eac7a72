package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Quote;
import courtnotices.notice.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of itself in numbers.
 *
 * <p>巡察反馈3个方面12大项41小项问题，…现已完成39个 is 3 aspects, 12 items, 41 problems, 39 of them done.
 *
 * @param problems the words that number the problems, or null
 */
public record Claims(ClaimedTotals totals, @Nullable Quote problems) {

    /**
     * The claims of a page whose words outside any issue stand in {@code outside}, its lead first.
     *
     * <p>An issue's own words tell of that issue; only a sentence that speaks of the rectification as a whole (结合巡视整改共制定各类制度102项) is
     * heard there, and only on what nothing outside tells.
     */
    public static Claims of(PageText page, List<Span> outside) {
        return new ClaimReader(page, outside).read();
    }
}
