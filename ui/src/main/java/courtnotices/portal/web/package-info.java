/**
 * Routes to templates.
 *
 * <p>Comes in: a browser's request. Goes out: a page; for errors a page that says what to do.
 */
@NullMarked
package courtnotices.portal.web;

import org.jspecify.annotations.NullMarked;
