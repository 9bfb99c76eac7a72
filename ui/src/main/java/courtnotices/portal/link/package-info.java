/**
 * Page state to address and back: every facet, sort and paging link of the pages is made here.
 *
 * <p>Comes in: a {@link courtnotices.search.query.ListQuery}. Goes out: {@code /issues?q=…}.
 */
@NullMarked
package courtnotices.portal.link;

import org.jspecify.annotations.NullMarked;
