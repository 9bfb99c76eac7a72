package courtnotices.indexer.page;

import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.indexer.source.Page;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/** Goes through a page once and gathers where it leads. */
final class LinkCollector implements NodeVisitor {

    /** A list page has 20 links to articles and 200 of navigation; what has more is made by a program. */
    private static final int MOST = 5_000;

    /** A page that only sends on says no more than 正在跳转，请稍候，点击这里. */
    private static final int LETTERS_OF_A_SIGNPOST = 200;

    private static final int LINKS_OF_A_SIGNPOST = 2;

    private static final FurtherPages FURTHER_PAGES = new FurtherPages(MOST);

    private static final Pattern DOCUMENT = Pattern.compile("\\.(?:pdf|docx?)(?:$|[?#&])", Pattern.CASE_INSENSITIVE);

    /** Some sites hand documents out by number, /attachment.jspx?cid=7, and name them in the link: 整改情况通报.pdf (1.2MB). */
    private static final Pattern NAMED_DOCUMENT = Pattern.compile(
            "\\.(?:pdf|docx?)[\\s)\\]】》”]*(?:[(（\\[][^)）\\]]{1,20}[)）\\]])?$", Pattern.CASE_INSENSITIVE);

    /** {@code viewer.html?file=/tb.pdf} */
    private static final Pattern VIEWED = Pattern.compile(
            "[?&](?:file|url|src|pdf)=([^&#]{1,1000}\\.(?:pdf|docx?))(?:$|[&#])", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*[\"']?([^\"'>\\s]+)", Pattern.CASE_INSENSITIVE);

    /** Whole links that a script writes; no {@code <a href="' + url + '">}, no {@code <a href="{{url}}">}. */
    private static final Pattern ANCHOR =
            Pattern.compile("<a\\s[^<>+{]{1,2000}>[^<>+{]{1,300}</a>", Pattern.CASE_INSENSITIVE);

    /** Where scripts of some products look for the address of a link without href. */
    private static final List<String> ADDRESS_ATTRIBUTES = List.of("tagname", "data-href", "data-url", "data-link");

    private final Map<String, Link> links = new LinkedHashMap<>();
    private final Set<String> further = new LinkedHashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final Set<String> frames = new LinkedHashSet<>();
    private final Charset charset;
    private final WrittenAddresses addresses;
    private @Nullable String refresh;
    private @Nullable String redirect;
    private boolean inScript;
    private int scripted;

    private LinkCollector(String base, Charset charset) {
        this.charset = charset;
        this.addresses = new WrittenAddresses(base, charset);
    }

    static PageLinks collect(Page page) {
        byte[] bytes = page.bytes();
        Charset charset = Charsets.of(bytes, page.declaredCharset());
        Document document = Jsoup.parse(withoutMarks(new String(bytes, charset)), page.uri());
        LinkCollector collector = new LinkCollector(document.baseUri(), charset);
        document.traverse(collector);
        return collector.found(page.uri(), document);
    }

    /** Records of lists are marked as no markup, though they are what the page will show. */
    private static String withoutMarks(String html) {
        return html.replace("<![CDATA[", "").replace("]]>", "");
    }

    private PageLinks found(String uri, Document document) {
        boolean signpost =
                links.size() <= LINKS_OF_A_SIGNPOST && document.text().length() <= LETTERS_OF_A_SIGNPOST;
        String sent = refresh == null && signpost ? redirect : refresh;
        String target = sent == null ? "" : addresses.whole(sent);
        return new PageLinks(
                List.copyOf(links.values()),
                List.copyOf(further),
                List.copyOf(documents),
                List.copyOf(frames),
                target.isEmpty() || target.equals(uri) ? null : target, // many pages load themselves anew
                scripted);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element) || links.size() >= MOST) {
            return;
        }
        switch (element.normalName()) {
            case "a", "area" -> anchor(element);
            case "link" -> next(element);
            case "option" -> option(element);
            case "iframe", "frame" -> frame(element);
            case "embed" -> shown(addresses.whole(element.attr("src")));
            case "object" -> shown(addresses.whole(element.attr("data")));
            case "meta" -> refresh(element);
            case "script" -> script(element);
            case "body" -> sends(element.attr("onload"));
            default -> clicked(element);
        }
    }

    private void anchor(Element anchor) {
        String href = anchor.attr("href").strip();
        String scripts = scripts(anchor, href);
        boolean plain = !href.isEmpty() && !(href.startsWith("#") && !scripts.isEmpty()) && !isScript(href);
        String address = addresses.whole(plain ? href : behindScript(anchor, scripts));
        String words = LinkWords.of(anchor);
        if (!address.isEmpty()) {
            lead(anchor, address, words);
        } else if (!words.isEmpty() && !scripts.isEmpty() && !ScriptAddresses.serves(scripts)) {
            scripted++;
        }
    }

    private static boolean isScript(String href) {
        return href.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
    }

    private static String scripts(Element anchor, String href) {
        return ((isScript(href) ? href : "") + " " + anchor.attr("onclick")).strip();
    }

    private static String behindScript(Element anchor, String scripts) {
        String click = ScriptAddresses.click(scripts);
        return click != null
                ? click
                : ADDRESS_ATTRIBUTES.stream()
                        .map(anchor::attr)
                        .filter(ScriptAddresses::isAddress)
                        .findFirst()
                        .orElse("");
    }

    /** A row, a button, a picture that can be clicked; what has links of its own leads there. */
    private void clicked(Element element) {
        String click = element.hasAttr("onclick") ? ScriptAddresses.click(element.attr("onclick")) : null;
        if (click != null && element.selectFirst("a[href]") == null) {
            lead(element, addresses.whole(click), LinkWords.of(element));
        }
    }

    private void option(Element option) {
        Element select = option.closest("select");
        String value = option.attr("value").strip();
        if (select != null && ScriptAddresses.leaves(select.attr("onchange")) && ScriptAddresses.isAddress(value)) {
            lead(option, addresses.whole(value), LinkWords.of(option));
        }
    }

    private void lead(Element link, String address, String words) {
        if (isFurther(link, words)) {
            add(further, address);
            return;
        }
        if (DOCUMENT.matcher(address).find() || NAMED_DOCUMENT.matcher(words).find()) {
            shown(address);
        }
        if (!address.isEmpty()) {
            name(new Link(address, LinkWords.title(link, words)));
        }
    }

    /** {@code <nextgroup>} holds where 大汉's script finds the records of the next pages. */
    private static boolean isFurther(Element link, String words) {
        Element parent = link.parent();
        return FurtherPages.areMeantBy(words)
                || FurtherPages.areMeantBy(link.attr("title"))
                || isNext(link)
                || (parent != null && parent.normalName().equals("nextgroup"));
    }

    private void next(Element link) {
        if (isNext(link)) {
            add(further, addresses.whole(link.attr("href")));
        }
    }

    private static boolean isNext(Element link) {
        return link.attr("rel").equalsIgnoreCase("next");
    }

    /** The same article may be linked by a picture first and by its title later. */
    private void name(Link link) {
        links.merge(
                link.address(),
                link,
                (known, found) -> found.title().length() > known.title().length() ? found : known);
    }

    private void frame(Element frame) {
        String address = addresses.whole(frame.attr("src"));
        shown(address);
        if (!DOCUMENT.matcher(address).find()) {
            add(frames, address);
        }
    }

    /** A document, or a page that shows one: then both. */
    private void shown(String address) {
        Matcher viewed = VIEWED.matcher(address);
        if (viewed.find()) {
            add(documents, new WrittenAddresses(address, charset).whole(unescaped(viewed.group(1))));
        }
        add(documents, address);
    }

    private static String unescaped(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private void refresh(Element meta) {
        Matcher target = REFRESH.matcher(meta.attr("content"));
        if (meta.attr("http-equiv").equalsIgnoreCase("refresh")
                && target.find()
                && meta.closest("noscript") == null) { // which would lead to 请启用脚本
            refresh = target.group(1);
        }
    }

    private void script(Element script) {
        String data = script.data();
        if (script.attr("type").toLowerCase(Locale.ROOT).endsWith("xml")) {
            within(data);
            return;
        }
        FURTHER_PAGES.writtenBy(data).forEach(page -> add(further, addresses.whole(page)));
        sends(data);
        Matcher anchor =
                ANCHOR.matcher(data.replace("\\/", "/").replace("\\\"", "\"").replace("\\'", "'"));
        while (anchor.find()) {
            within(anchor.group());
        }
    }

    private void sends(String script) {
        String target = ScriptAddresses.redirect(script);
        redirect = target == null ? redirect : target;
    }

    /** Scripts in scripts in scripts are made to keep readers busy. */
    private void within(String html) {
        if (!inScript) {
            inScript = true;
            Jsoup.parse(html).traverse(this);
            inScript = false;
        }
    }

    private static void add(Set<String> known, String address) {
        if (!address.isEmpty() && known.size() < MOST) {
            known.add(address);
        }
    }
}
