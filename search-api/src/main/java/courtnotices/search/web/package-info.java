/**
 * The API's addresses, its problems and its document.
 *
 * <p>Comes in: HTTP. Goes out: JSON, and for errors {@code application/problem+json}.
 *
 * <p>Example: {@code GET /api/v1/issues?q=终本率&colour=red} is 400, naming {@code colour}.
 */
@NullMarked
package courtnotices.search.web;

import org.jspecify.annotations.NullMarked;
