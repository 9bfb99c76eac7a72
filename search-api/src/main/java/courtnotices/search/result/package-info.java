/**
 * What a caller gets: hits, facets, problems; the shapes of the API's JSON.
 *
 * <p>Comes in: nothing; these are values. Goes out: to pages and JSON.
 *
 * <p>Example: a snippet is {@code {"field": "text", "text": "…终本率35.93%…", "marks": [[1, 4]]}}: positions, never HTML.
 */
@NullMarked
package courtnotices.search.result;

import org.jspecify.annotations.NullMarked;
