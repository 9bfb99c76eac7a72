package courtnotices.portal.page;

import courtnotices.notice.document.SiteState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a court's site is doing.
 *
 * @param start where its crawl begins
 * @param seenOn when a page of it last came; null if never
 * @param quietDays since the last news; null if there never was any
 * @param silent whether no page came for longer than there should have been one
 * @param failureKind of the last one, {@code TIMEOUT}; null when nothing fails
 * @param failure the last one in words
 */
public record SiteLine(
        String court,
        String start,
        @Nullable LocalDate seenOn,
        @Nullable String quietDays,
        String pages,
        String notices,
        String incomplete,
        String failing,
        boolean silent,
        @Nullable String failureKind,
        @Nullable String failure) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static SiteLine of(SiteState site, Instant now) {
        Long quiet = site.daysWithoutNews(now);
        return new SiteLine(
                site.court(),
                site.start(),
                site.succeededAt() == null ? null : LocalDate.ofInstant(site.succeededAt(), CHINA),
                quiet == null ? null : Notation.of(quiet),
                Notation.of(site.pages()),
                Notation.of(site.notices()),
                Notation.of(site.incomplete()),
                Notation.of(site.failing()),
                site.isSilent(),
                site.failureKind(),
                site.failure());
    }
}
