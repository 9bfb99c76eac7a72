/**
 * The numbering of this page becomes a tree.
 *
 * <p>Comes in: a {@link courtnotices.indexer.page.PageText}. Goes out: an {@link courtnotices.indexer.reading.outline.Outline} of numbered sections,
 * whatever the page numbers them with; it holds no list of formats, it follows the order in which styles open, go on and start anew.
 *
 * <p>Example: 一、 二、 （一） 1. （1） （2） 2. （3） 三、 is three chapters, the second with one part, its two headings, and leaves that run on.
 */
@NullMarked
package courtnotices.indexer.reading.outline;

import org.jspecify.annotations.NullMarked;
