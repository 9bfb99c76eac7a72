package courtnotices.portal.page;

/**
 * What all pages show around what they are about.
 *
 * @param language of the page, {@code zh} or {@code en}
 * @param other the address of this page in the other language
 * @param demo whether the notices are the samples, most of which are of courts that there are not
 * @param section the first part of the page's path, {@code /courts} of {@code /courts/南阳市中级人民法院}
 */
public record SiteView(String language, String other, boolean demo, String section) {}
