package courtnotices.indexer.page;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Where a web page leads.
 *
 * <p>{@code <a href="t20260506_12.html" title="关于…整改情况的通报">关于…</a>} is a link with the whole title; 下一页 and 3 lead to further
 * pages of a list; a frame around notice.pdf shows that document. Products that write their lists by script are understood where the script holds
 * the list: records in {@code <script type="text/xml">}, {@code createPageHTML(3, 0, "index", "html")}.
 *
 * @param links with words, in order, each address once
 * @param further pages of the same list
 * @param documents that the page links to or shows: PDF, DOC, DOCX, frames
 */
public record PageLinks(List<Link> links, List<String> further, List<String> documents) {

    /** A list page has 20 links to articles and 200 of navigation; what has more is made by a program. */
    private static final int MOST = 5_000;

    private static final int LONGEST_TITLE = 300;

    /** 下一页, 下页, 尾页, », 12: not 下一篇, which leads from article to article. */
    private static final Pattern FURTHER =
            Pattern.compile("\\[?(?:下一?页|后一?页|尾页|末页|next|>{1,2}|»|›|\\d{1,3})[>»›]?]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCUMENT = Pattern.compile("\\.(?:pdf|docx?)(?:$|[?#&])", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGING = Pattern.compile(
            "createPageHTML\\(\\s*(\\d{1,3})\\s*,\\s*\\d{1,3}\\s*,\\s*[\"']([\\w-]{1,40})[\"']\\s*,\\s*[\"'](\\w{1,8})[\"']");

    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*[\"']?([^\"'>\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…+)$");

    public PageLinks {
        links = List.copyOf(links);
        further = List.copyOf(further);
        documents = List.copyOf(documents);
    }

    /**
     * A link.
     *
     * @param address absolute, as the page has it
     * @param title its words, or the longer of those and its title attribute
     */
    public record Link(String address, String title) {

        /** Whether the list shows the beginning of the title alone. */
        public boolean isCut() {
            return CUT.matcher(title).find();
        }
    }

    /**
     * Where {@code page} leads; nowhere when it is no web page.
     *
     * @throws RefusedException if it takes too long to be looked through
     */
    public static PageLinks of(Page page) throws RefusedException {
        if (Format.of(page.uri(), page.bytes()) != Format.TEXT) {
            return new PageLinks(List.of(), List.of(), List.of());
        }
        return new TimeLimit(TimeLimit.LONGEST).within(page.uri(), () -> new Collector().collect(page));
    }

    private static final class Collector implements NodeVisitor {

        private final Map<String, Link> links = new LinkedHashMap<>();
        private final Set<String> further = new LinkedHashSet<>();
        private final Set<String> documents = new LinkedHashSet<>();

        PageLinks collect(Page page) {
            byte[] bytes = page.bytes();
            String html = new String(bytes, Charsets.of(bytes, page.declaredCharset()));
            Document document = Jsoup.parse(html, page.uri());
            document.traverse(this);
            return new PageLinks(new ArrayList<>(links.values()), List.copyOf(further), List.copyOf(documents));
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element) || links.size() >= MOST) {
                return;
            }
            switch (element.normalName()) {
                case "a", "area" -> anchor(element);
                case "iframe", "frame", "embed" -> shown(element.absUrl("src"));
                case "object" -> shown(element.absUrl("data"));
                case "meta" -> refresh(element);
                case "script" -> script(element);
                default -> {
                    // leads nowhere
                }
            }
        }

        private void anchor(Element anchor) {
            String address = anchor.absUrl("href");
            if (address.isEmpty()) {
                return;
            }
            String words = anchor.text().strip();
            if (FURTHER.matcher(words).matches() || anchor.attr("rel").equalsIgnoreCase("next")) {
                further.add(address);
            } else if (DOCUMENT.matcher(address).find()) {
                documents.add(address);
                name(address, anchor, words);
            } else {
                name(address, anchor, words);
            }
        }

        /** The same article may be linked by a picture first and by its title later. */
        private void name(String address, Element anchor, String words) {
            String attribute = anchor.attr("title").strip();
            String longer = attribute.length() > words.length() ? attribute : words;
            String title = longer.substring(0, Math.min(longer.length(), LONGEST_TITLE));
            links.merge(
                    address,
                    new Link(address, title),
                    (known, found) -> found.title().length() > known.title().length() ? found : known);
        }

        private void shown(String address) {
            if (!address.isEmpty()) {
                documents.add(address);
            }
        }

        private void refresh(Element meta) {
            Matcher target = REFRESH.matcher(meta.attr("content"));
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && target.find()) {
                meta.attr("content", target.group(1));
                further.add(meta.absUrl("content"));
            }
        }

        private void script(Element script) {
            if (script.attr("type").toLowerCase(Locale.ROOT).endsWith("xml")) {
                String records = script.data().replace("<![CDATA[", "").replace("]]>", "");
                Jsoup.parse(records, script.baseUri()).traverse(this);
                return;
            }
            Matcher paging = PAGING.matcher(script.data());
            if (paging.find()) {
                int pages = Integer.parseInt(paging.group(1));
                for (int i = 1; i < pages; i++) {
                    script.attr("data-page", paging.group(2) + "_" + i + "." + paging.group(3));
                    further.add(script.absUrl("data-page"));
                }
            }
        }
    }
}
