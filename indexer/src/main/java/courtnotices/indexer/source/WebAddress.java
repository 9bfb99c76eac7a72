package courtnotices.indexer.source;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Set<String> SESSION_PARAMETERS =
            Set.of("jsessionid", "JSESSIONID", "phpsessid", "PHPSESSID", "sid", "sessionid", "SessionID");

    private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder()
            .queryParamsToRemove(SESSION_PARAMETERS)
            .build();

    private WebAddress() {}

    /** The one form of {@code address}; empty for what no request can be made to: mailto:, javascript:, broken ones. */
    public static Optional<String> of(String address) {
        String trimmed = address.strip();
        if (trimmed.length() > LONGEST || !isWeb(trimmed) || hasUser(trimmed)) {
            return Optional.empty();
        }
        String plain = SESSION_PATH.matcher(trimmed).replaceAll("");
        return Optional.ofNullable(NORMALIZER.filter(plain)).filter(WebAddress::canBeAsked);
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
            return uri.getHost() != null && uri.getRawUserInfo() == null && address.length() <= LONGEST;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
