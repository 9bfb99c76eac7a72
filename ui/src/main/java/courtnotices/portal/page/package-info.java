/**
 * One view record per template, built by pure functions.
 *
 * <p>Comes in: results of the search. Goes out: what a template prints, in the order it prints it; templates decide nothing.
 *
 * <p>Example: a snippet {@code …终本率35.93%…} with the mark [1, 4] becomes three runs, the second marked.
 */
@NullMarked
package courtnotices.portal.page;

import org.jspecify.annotations.NullMarked;
