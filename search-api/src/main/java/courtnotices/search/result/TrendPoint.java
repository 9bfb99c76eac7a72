package courtnotices.search.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The issues of one year or province.
 *
 * @param value the year or province; null of issues that have none
 * @param count of the issues that were asked for
 * @param all issues of it, under the same filters on courts and notices
 * @param share count of all, 0 to 1, rounded to four places
 * @param link the list of the counted issues; null of issues that have no year or province
 */
public record TrendPoint(
        @Nullable String value,
        long count,
        long all,
        BigDecimal share,
        @Nullable String link) {}
