package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.page.PageLinks;
import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.site.Site;
import courtnotices.notice.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which links of a page are followed.
 *
 * <p>Of a list: titles that may be a notice's, and further pages of it. Of a start also its columns (通知公告). Of an article that is no notice
 * itself: the documents that it links to or shows.
 */
final class Following {

    /**
     * Where a page leads.
     *
     * @param leads that are followed
     * @param outside what would be, if it were not on sites that the sources do not name
     * @param passedOver what would be, if its address were an article's
     */
    record Followed(List<Lead> leads, List<String> outside, List<String> passedOver) {}

    private static final int TITLES_OF_A_LIST = 20;

    /** A notice has one to three documents; what has more is a page of downloads. */
    private static final int MOST_DOCUMENTS = 20;

    /** Columns have short names. */
    private static final int LONGEST_COLUMN = 12;

    private static final int TITLES_OF_A_COLUMN = 3;

    private final Scope scope;
    private final Lead from;
    private final Site site;
    private final Instant now;
    private final Map<String, Lead> leads = new LinkedHashMap<>();
    private final Set<String> outside = new LinkedHashSet<>();
    private final Set<String> passedOver = new LinkedHashSet<>();

    private Following(Scope scope, Site site, Lead from, Instant now) {
        this.scope = scope;
        this.from = from;
        this.site = site;
        this.now = now;
    }

    /** The leads in a list page. */
    static Followed ofList(Scope scope, Site site, Lead from, PageLinks page, Instant now) {
        Following following = new Following(scope, site, from, now);
        page.links().forEach(following::fromList);
        page.further().forEach(address -> following.list(address, ""));
        page.frames().forEach(following::inItsPlace);
        following.onward(page, LeadKind.LIST);
        return following.followed();
    }

    /** The leads in an article that is no notice. */
    static Followed ofArticle(Scope scope, Site site, Lead from, PageLinks page, Instant now) {
        Following following = new Following(scope, site, from, now);
        if (from.kind() == LeadKind.ARTICLE) {
            following.onward(page, LeadKind.ARTICLE);
            page.documents().stream()
                    .limit(MOST_DOCUMENTS)
                    .forEach(address -> following.lead(address, LeadKind.ATTACHMENT, from.title(), 0));
        }
        return following.followed();
    }

    /** The leads in a sitemap, which has addresses, the newest first, and no titles: as many as the site's lists would show. */
    static Followed ofSitemap(Scope scope, Site site, Lead from, List<String> addresses, Instant now) {
        Following following = new Following(scope, site, from, now);
        addresses.stream()
                .filter(address ->
                        site.looks().mayBeArticle(address) && !site.looks().isList(address))
                .limit((long) TITLES_OF_A_LIST * site.looks().pages())
                .forEach(address -> following.lead(address, LeadKind.ARTICLE, "", 0));
        return following.followed();
    }

    /** The sitemaps in an index of them, which is a sitemap too; an index in an index is none (sitemaps.org). */
    static Followed ofIndex(Scope scope, Site site, Lead from, List<String> addresses, Instant now) {
        Following following = new Following(scope, site, from, now);
        if (from.steps() == 0) {
            addresses.stream()
                    .limit(site.looks().pages())
                    .forEach(address -> following.lead(address, LeadKind.SITEMAP, "", 1));
        }
        return following.followed();
    }

    /** Whether what a link with the words of a notice led to is a column of such notices: 巡察整改落实. */
    static boolean isColumn(Lead from, PageLinks page) {
        return from.kind() == LeadKind.ARTICLE
                && !from.title().isEmpty()
                && from.title().length() <= LONGEST_COLUMN
                && page.links().stream().filter(NoticeTitles::mayBe).count() >= TITLES_OF_A_COLUMN;
    }

    /** What decides which links of {@code site} are followed: a page that was looked at by other rules is looked at again. */
    static String rules(Site site) {
        String rules = site.looks() + " " + NoticeTitles.rules();
        return Sha256.hex(rules.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private void fromList(Link link) {
        if (from.steps() == 0 && NoticeTitles.mayBeColumn(link)) {
            list(link.address(), link.title()); // from a start alone, or everything would lead to everything
        } else if (NoticeTitles.mayBe(link)) {
            if (site.looks().mayBeArticle(link.address()) || isDocument(link)) {
                lead(link.address(), LeadKind.ARTICLE, link.title(), 0);
            } else if (!site.looks().isList(link.address()) && scope.contains(link.address(), from.site())) {
                passedOver.add(link.address());
            }
        }
    }

    /** A frame's page is what the list shows. */
    private void inItsPlace(String address) {
        lead(address, LeadKind.LIST, from.title(), from.steps());
    }

    /** Where the page itself sends who opens it. */
    private void onward(PageLinks page, LeadKind kind) {
        String onward = page.onward();
        if (onward != null && from.redirects() < Redirects.MOST) {
            lead(onward, kind, from.title(), from.steps(), from.redirects() + 1);
        }
    }

    private void list(String address, String title) {
        if (from.steps() < site.looks().pages() && site.looks().mayBeList(address)) {
            lead(address, LeadKind.LIST, title, from.steps() + 1);
        }
    }

    private static boolean isDocument(Link link) {
        return link.address().matches("(?i)[^?#]*\\.(?:pdf|docx?)(?:[?#].*)?");
    }

    private void lead(String address, LeadKind kind, String title, int steps) {
        lead(address, kind, title, steps, 0);
    }

    private void lead(String address, LeadKind kind, String title, int steps, int redirects) {
        WebAddress.of(address).filter(known -> !known.equals(from.address())).ifPresent(known -> {
            if (scope.contains(known, from.site())) {
                leads.putIfAbsent(known, leadTo(known, kind, title, steps, redirects));
            } else if (kind != LeadKind.LIST) {
                outside.add(known);
            }
        });
    }

    private Lead leadTo(String known, LeadKind kind, String title, int steps, int redirects) {
        return new Lead(known, WebAddress.host(known), from.site(), kind, title, from.address(), steps, redirects, now);
    }

    private Followed followed() {
        return new Followed(List.copyOf(leads.values()), List.copyOf(outside), List.copyOf(passedOver));
    }
}
