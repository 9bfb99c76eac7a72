package courtnotices.indexer.source.fetch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a server says of a page: {@code text/html; charset=GBK} is {@code GBK}. */
public final class DeclaredCharset {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([\\w.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** The name in a Content-Type, as written; null where it has none. */
    public static @Nullable String in(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find() ? charset.group(1) : null;
    }
}
