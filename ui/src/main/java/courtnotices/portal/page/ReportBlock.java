package courtnotices.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A heading, paragraph, list or table of a report in Markdown, as HTML in which every sign of the report that means something in HTML is escaped.
 *
 * @param table whether it may be wider than the page
 */
public record ReportBlock(String html, boolean table) {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** The last column of verdicts has no name: a heading without words is none. */
    private static final Pattern UNNAMED = Pattern.compile("<th(?: align=\"[a-z]+\")?></th>");

    /** The blocks of {@code markdown}, its headings one step lower: the page has one of its own above them. */
    public static List<ReportBlock> of(String markdown) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading.setLevel(heading.getLevel() + 1);
            }
            blocks.add(of(node));
        }
        return List.copyOf(blocks);
    }

    private static ReportBlock of(Node node) {
        String html = UNNAMED.matcher(HTML.render(node)).replaceAll("<td></td>");
        return new ReportBlock(html.replaceAll("<th(?=[ >])", "<th scope=\"col\""), node instanceof TableBlock);
    }
}
