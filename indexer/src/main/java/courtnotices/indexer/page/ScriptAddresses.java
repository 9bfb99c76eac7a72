package courtnotices.indexer.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that stand in a script as they are: {@code location.href='1.html'}, {@code javascript:show('/art/1.html')}.
 *
 * <p>What is put together, {@code location.href='/art/' + id}, is none: nobody knows it before the script has run.
 */
final class ScriptAddresses {

    private static final String LITERAL = "(?:encodeURI\\(\\s*)?([\"'])([^\"'\\s<>]{1,1000})\\1\\s*+(?!\\+)";

    /** {@code window.location.href = "/home/"}, {@code top.location.replace('/home/')}. */
    private static final Pattern REDIRECT = Pattern.compile("\\blocation(?:\\.href)?\\s*=\\s*" + LITERAL
            + "|\\blocation\\.(?:replace|assign)\\(\\s*" + LITERAL.replace("\\1", "\\3"));

    private static final Pattern OPEN = Pattern.compile("\\bopen\\(\\s*" + LITERAL);

    private static final Pattern ANY = Pattern.compile("(?<![+\\w'\"]\\s{0,3})" + LITERAL);

    /** A path or a page, and no picture. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?!.*\\.(?:gif|jpe?g|png|ico|css|js)$)(?:https?:/|\\.{0,2}/|\\?\\w|.*\\.(?:s?html?|jhtml|[aj]spx?|php|do|action|pdf|docx?)(?:$|[?#])).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEAVES = Pattern.compile("location|open|jump|go|url|href");

    private static final Pattern SERVES =
            Pattern.compile("\\b(?:print|close)\\(|history\\.|\\bset_?home|favou?rite|bookmark|scroll");

    private ScriptAddresses() {}

    /** Where a script leads that runs as the page opens; null if it stays. Of several the last: those before it are for phones. */
    static @Nullable String redirect(String script) {
        String target = null;
        Matcher redirect = REDIRECT.matcher(script);
        while (redirect.find()) {
            target = redirect.group(2) == null ? redirect.group(4) : redirect.group(2);
        }
        return target == null ? null : plain(target);
    }

    /** Where a click leads that runs {@code script}; null if that is not to be seen. */
    static @Nullable String click(String script) {
        String redirect = redirect(script);
        if (redirect != null) {
            return redirect;
        }
        Matcher open = OPEN.matcher(script);
        if (open.find()) {
            return plain(open.group(2));
        }
        Matcher any = ANY.matcher(script);
        while (any.find()) {
            String literal = plain(any.group(2));
            if (isAddress(literal)) {
                return literal;
            }
        }
        return null;
    }

    /** Whether {@code literal} can be nothing but an address: 1.html, /tzgg/, ?page=2; not 12. */
    static boolean isAddress(String literal) {
        return ADDRESS.matcher(literal).matches();
    }

    /** Whether {@code script} opens another page, though it does not say which. */
    static boolean leaves(String script) {
        return LEAVES.matcher(script.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether {@code script} does something for the reader of this page: 打印, 关闭, 返回, 设为首页, 加入收藏. */
    static boolean serves(String script) {
        return SERVES.matcher(script.toLowerCase(Locale.ROOT)).find();
    }

    private static String plain(String literal) {
        return literal.replace("\\/", "/");
    }
}
