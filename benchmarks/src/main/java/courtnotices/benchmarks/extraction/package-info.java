/**
 * How well a page's main text is found, by this project and by libraries made for it.
 *
 * <p>Comes in: authored web pages and what a person marked in each. Goes out: a table, printed, which stands in docs/decisions/0007-main-text.md.
 *
 * <p>Example: of a page whose marks have 460 characters this share stands in what an extractor takes, and so many characters of menus with it.
 */
@NullMarked
package courtnotices.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
