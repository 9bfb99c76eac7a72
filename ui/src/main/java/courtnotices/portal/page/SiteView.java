package courtnotices.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * What all pages show around what they are about.
 *
 * @param language of the page, {@code zh} or {@code en}
 * @param other the address of this page in the other language
 * @param section the first part of the page's path, {@code /courts} of {@code /courts/南阳市中级人民法院}
 * @param demo what is shown instead of courts' own notices, or null where these are
 */
public record SiteView(
        String language,
        String other,
        String section,
        @Nullable DemoData demo) {}
