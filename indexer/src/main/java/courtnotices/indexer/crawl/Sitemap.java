package courtnotices.indexer.crawl;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.Inflated;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/**
 * What a sitemap lists (sitemaps.org), as XML, text or either gzipped.
 *
 * @param pages the newest first
 * @param further sitemaps that it is an index of
 */
record Sitemap(List<String> pages, List<String> further) {

    Sitemap {
        pages = List.copyOf(pages);
        further = List.copyOf(further);
    }

    /**
     * The sitemap in {@code page}.
     *
     * @throws RefusedException if it is none, or damaged
     */
    static Sitemap of(Page page) throws RefusedException {
        try {
            byte[] bytes = Inflated.file(page.bytes(), PageFiles.LARGEST);
            URL address = URI.create(page.uri()).toURL();
            return of(new SiteMapParser(false).parseSiteMap(type(bytes), bytes, address));
        } catch (IOException | UnknownFormatException e) {
            throw new RefusedException(page.uri(), "is no sitemap that can be read (" + e.getMessage() + ")");
        }
    }

    private static String type(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == 'h' ? "text/plain" : "application/xml";
    }

    private static Sitemap of(AbstractSiteMap parsed) {
        if (parsed instanceof SiteMapIndex index) {
            return new Sitemap(
                    List.of(),
                    index.getSitemaps().stream()
                            .map(each -> each.getUrl().toString())
                            .toList());
        }
        List<String> pages = ((SiteMap) parsed)
                .getSiteMapUrls().stream()
                        .sorted(Comparator.comparing(
                                SiteMapURL::getLastModified, Comparator.nullsLast(Comparator.<Date>reverseOrder())))
                        .map(each -> each.getUrl().toString())
                        .toList();
        return new Sitemap(pages, List.of());
    }
}
