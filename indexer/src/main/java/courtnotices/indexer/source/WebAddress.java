package courtnotices.indexer.source;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One form for the addresses of one page: {@code HTTP://Court.example:80/a/../b;jsessionid=1F#top} is {@code http://court.example/b}.
 *
 * <p>Without it a page whose links carry a new session each time would be a new page each time.
 */
public final class WebAddress {

    /** Longer ones are made by programs that count on in a circle. */
    private static final int LONGEST = 2_048;

    /** ;jsessionid=3F8A… of Java servers: before the query, or where there is none. */
    private static final Pattern SESSION_PATH = Pattern.compile(";jsessionid=[^?#/;]*", Pattern.CASE_INSENSITIVE);

    /** What servers call a session, and nothing else. */
    private static final Pattern SESSION = Pattern.compile("(?:jsessionid|JSESSIONID|phpsessid|PHPSESSID)(?:=.*)?");

    /** {@code sid=9F3c0b…}: letters and digits that no person chose. {@code sid=12} is a section of the site. */
    private static final Pattern TOKEN =
            Pattern.compile("(?:sid|sessionid|SessionID)=(?=[^0-9]*[0-9])(?=[^A-Za-z]*[A-Za-z])[\\w%+/=.!~-]{16,}");

    private static final int LONGEST_HOST = 253;

    /** The parts of a host's name between dots. */
    private static final Pattern LABELS = Pattern.compile("[^.]{1,63}(?:\\.[^.]{1,63})*");

    private static final int LAST_PORT = 65_535;

    /** For what stands before the query: it sorts parameters, and breaks at some that follow an escaped letter. */
    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private WebAddress() {}

    /** The one form of {@code address}; empty for what no request can be made to: mailto:, javascript:, broken ones. */
    public static Optional<String> of(String address) {
        String trimmed = address.strip();
        if (trimmed.length() > LONGEST || !isWeb(trimmed) || hasUser(trimmed)) {
            return Optional.empty();
        }
        String plain = SESSION_PATH.matcher(trimmed).replaceAll("");
        String whole = before('#', plain);
        String path = before('?', whole);
        return Optional.ofNullable(NORMALIZER.filter(BasicURLNormalizer.escapePath(path)))
                .map(page -> page + query(whole.substring(path.length())))
                .filter(WebAddress::canBeAsked);
    }

    /** One form for {@code ?b=2&&a=}: {@code ?b=2&a}. Parameters keep their order, by which some servers go. */
    private static String query(String asked) {
        String escaped = BasicURLNormalizer.unescapePath(BasicURLNormalizer.escapePath(asked));
        String kept = Arrays.stream(escaped.replaceFirst("^\\?", "").split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && parameter.charAt(0) != '=')
                .filter(parameter -> !isSession(parameter))
                .map(parameter -> parameter.replaceFirst("^([^=]+)=$", "$1"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isSession(String parameter) {
        return SESSION.matcher(parameter).matches() || TOKEN.matcher(parameter).matches();
    }

    private static String before(char mark, String address) {
        int at = address.indexOf(mark);
        return at < 0 ? address : address.substring(0, at);
    }

    /** The host with its port, where that is not the scheme's own: what one robots.txt and one queue are for. */
    public static String host(String address) {
        return String.valueOf(URI.create(address).getRawAuthority());
    }

    private static boolean isWeb(String address) {
        String scheme = address.toLowerCase(Locale.ROOT);
        return scheme.startsWith("http://") || scheme.startsWith("https://");
    }

    /** http://court.example@elsewhere.example/ looks like one place and is another. */
    private static boolean hasUser(String address) {
        int from = address.indexOf("//") + 2;
        int slash = address.indexOf('/', from);
        return address.substring(from, slash < 0 ? address.length() : slash).contains("@");
    }

    private static boolean canBeAsked(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && isHost(uri.getHost())
                    && isPort(uri.getPort())
                    && uri.getRawUserInfo() == null
                    && address.length() <= LONGEST;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What DNS can know: nothing longer is sent, and nothing longer can be remembered. */
    private static boolean isHost(String host) {
        return host.length() <= LONGEST_HOST && LABELS.matcher(host).matches();
    }

    /** -1 is the scheme's own. */
    private static boolean isPort(int port) {
        return port == -1 || (port > 0 && port <= LAST_PORT);
    }
}
