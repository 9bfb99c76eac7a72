/**
 * Lists of issues and notices, and single ones.
 *
 * <p>Comes in: a {@link courtnotices.search.query.ListQuery} or an id. Goes out: a result, later ({@code Mono}).
 *
 * <p>Example: {@code q=终本率} answers the issues that hold it, with their facets.
 */
@NullMarked
package courtnotices.search.find;

import org.jspecify.annotations.NullMarked;
