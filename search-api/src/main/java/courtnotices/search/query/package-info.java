/**
 * What a caller asks, checked.
 *
 * <p>Comes in: request parameters. Goes out: a {@link courtnotices.search.query.ListQuery} that refuses bad values and prints itself back as
 * parameters.
 *
 * <p>Example: {@code q=三个规定 -公车&court!=示例省高级人民法院&year=2024} is a term, an excluded term, an excluded court and a year.
 */
@NullMarked
package courtnotices.search.query;

import org.jspecify.annotations.NullMarked;
