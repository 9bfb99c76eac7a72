/**
 * Where the marks of a drawing stand.
 *
 * <p>Comes in: numbers and what they belong to. Goes out: places, in per cent of the drawing's width and in pixels of its height, so that a template draws
 * SVG which is as wide as its page while dots stay round and words keep their size.
 *
 * <p>Example: 38.2, 35.93 and 41.33 stand on an axis from 35 to 42 in steps of 1; 38.2 is at 45.71 per cent of it.
 */
@NullMarked
package courtnotices.portal.chart;

import org.jspecify.annotations.NullMarked;
