package courtnotices.indexer.source.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The software that a court's site runs on: how its addresses look.
 *
 * <p>Most courts' sites are one of a few products, so that naming it says what lists and articles look like.
 */
public enum Product {
    /** any: further list pages are known by their links' words (下一页), articles by their titles alone */
    GENERIC(null, null),
    /** 中国法院网's family: /article/index/id/….shtml lists, /article/detail/2026/05/id/8123456.shtml articles */
    CHINACOURT("/article/index/id/\\w+(?:/page/\\d+)?\\.shtml$", "/article/detail/\\d{4}/\\d{2}/id/\\d+\\.shtml$"),
    /** 大汉 jcms: /col/col1234/index.html lists, whose scripts name their next at dataproxy.jsp; /art/2026/5/6/art_1234_567890.html articles */
    HANWEB(
            "/col/col\\d+/(?:index(?:_\\d+)?\\.html)?(?:\\?[^#]*)?$|/module/web/jpage/dataproxy\\.jsp\\?",
            "/art/\\d{4}/\\d{1,2}/\\d{1,2}/art_\\d+_\\d+\\.html$"),
    /** jeecms: /tzgg/index.jhtml, index_2.jhtml lists, /tzgg/12345.jhtml articles */
    JEECMS("/index(?:_\\d+)?\\.jhtml$", "/\\d+\\.jhtml$"),
    /** 拓尔思 WCM: index_1.html lists, /202605/t20260506_123456.html articles */
    TRS("/(?:index(?:_\\d+)?\\.s?html?)?$", "/t\\d{8}_\\d+\\.s?html?$");

    private final @Nullable Pattern list;
    private final @Nullable Pattern article;

    Product(@Nullable String list, @Nullable String article) {
        this.list = list == null ? null : Pattern.compile(list);
        this.article = article == null ? null : Pattern.compile(article);
    }

    /** What the address of a list page has, or null where nothing is known. */
    public @Nullable Pattern list() {
        return list;
    }

    /** What the address of an article has, or null where it can be any. */
    public @Nullable Pattern article() {
        return article;
    }

    static Optional<Product> named(String name) {
        return Arrays.stream(values())
                .filter(product -> product.word().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Product::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
