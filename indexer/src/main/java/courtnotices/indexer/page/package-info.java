/**
 * A page's bytes become its text.
 *
 * <p>Comes in: a {@link courtnotices.indexer.source.Page}. Goes out: a {@link courtnotices.indexer.page.PageText}: the notice's own paragraphs
 * in normalised form, its title, and the lines of metadata around it, without menus and buttons; or a refusal.
 *
 * <p>Example: of 当前位置：首页 &gt; 公告栏, the title, 发布时间：2022-01-11 打印 字号 and sixty paragraphs, the text is the sixty paragraphs, the title
 * is the title and the metadata is the line with the date. Of 通报.pdf, the lines that the
 * printer broke are joined to the same paragraphs. The only package that knows Jsoup, ICU, PDFBox, POI and Tika.
 */
@NullMarked
package courtnotices.indexer.page;

import org.jspecify.annotations.NullMarked;
