package courtnotices.indexer.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the addresses that stand in a page as browsers do: {@code ..\news\1.html} is {@code ../news/1.html}, and of a page in GBK
 * {@code list.asp?class=公告} asks for {@code class=%B9%AB%B8%E6}.
 *
 * <p>Only queries go by the page's encoding (WHATWG URL): paths are sent in UTF-8 from any page, queries too from pages in UTF-16.
 */
final class WrittenAddresses {

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern AFTER_PATH = Pattern.compile("[?#].*", Pattern.DOTALL);

    private static final Pattern IN_NO_QUERY = Pattern.compile("[^\\x00-\\x7e]+|\\\\");

    /** Whose href is each address in turn: Jsoup resolves those of elements only. */
    private final Element anchor = new Element("a");

    private final Charset charset;

    WrittenAddresses(String base, Charset charset) {
        this.anchor.setBaseUri(base);
        this.charset = charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    /** {@code written} as a whole address; empty where it is none that a browser would ask a server for. */
    String whole(String written) {
        String sent = written.strip();
        if (sent.isEmpty()) {
            return "";
        }
        String path = AFTER_PATH.matcher(sent).replaceFirst("");
        String address = anchor.attr("href", path.replace('\\', '/') + sent.substring(path.length()))
                .absUrl("href");
        return WEB.matcher(address).matches() ? withQuery(address) : "";
    }

    private String withQuery(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        String escaped = IN_NO_QUERY.matcher(address.substring(query)).replaceAll(found -> escaped(found.group()));
        return address.substring(0, query) + escaped;
    }

    private String escaped(String letters) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : letters.getBytes(charset)) {
            escaped.append("%%%02X".formatted(b & 0xff));
        }
        return escaped.toString();
    }
}
