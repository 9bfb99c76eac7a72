package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.Following.Followed;
import courtnotices.indexer.crawl.Intake.Taken;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.page.PageLinks;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.Validators;
import courtnotices.indexer.source.site.Rhythm.Change;
import courtnotices.indexer.source.site.Site;
import courtnotices.notice.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes what came: into the archive, to the reader, to the index, and tells where it leads.
 *
 * <p>A page is in the archive before it is read, and in the index before the frontier remembers it: a crawl that is killed on the way does it
 * again, and nothing is lost.
 */
final class Reception {

    private static final int MOST_REDIRECTS = 5;

    private final Tour tour;
    private final HostTally tally;

    Reception(Tour tour, HostTally tally) {
        this.tour = tour;
        this.tally = tally;
    }

    /** What {@code answer} to {@code visit} means; {@code known} tells what is known of other addresses. */
    Received of(Visit visit, PageAnswer answer, Site site, Function<String, @Nullable Visit> known) {
        tally.came(visit.lead().address());
        return switch (answer) {
            case PageAnswer.Found found -> found(visit, found, site);
            case PageAnswer.NotModified same -> unchanged(visit, site);
            case PageAnswer.Moved moved -> moved(visit, moved, site, known);
            case PageAnswer.Gone gone -> gone(visit, gone, site);
            case PageAnswer.Busy busy -> throw new IllegalStateException("nothing came");
            case PageAnswer.Failed failed -> throw new IllegalStateException("nothing came");
        };
    }

    /** The sitemaps that robots.txt names, as leads of the site that {@code first} is of. */
    List<Lead> sitemaps(Robots rules, Lead first) {
        return rules.sitemaps().stream()
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .filter(tour.scope()::contains)
                .map(address -> new Lead(
                        address,
                        WebAddress.host(address),
                        first.site(),
                        LeadKind.SITEMAP,
                        "",
                        "robots.txt",
                        0,
                        0,
                        tour.now()))
                .toList();
    }

    private Received found(Visit visit, PageAnswer.Found found, Site site) {
        try {
            return switch (visit.lead().kind()) {
                case SITEMAP -> list(visit, found, site, sitemap(visit, found.page(), site));
                case LIST -> list(visit, found, site, links(visit, found.page(), site));
                case ARTICLE, ATTACHMENT -> page(visit, found, site);
            };
        } catch (RefusedException e) {
            return unreadable(visit, site, e.refusal().reason());
        }
    }

    private List<Lead> links(Visit visit, Page page, Site site) throws RefusedException {
        return told(Following.ofList(tour.scope(), site, visit.lead(), PageLinks.of(page), tour.now()));
    }

    private List<Lead> sitemap(Visit visit, Page page, Site site) throws RefusedException {
        Sitemap sitemap = Sitemap.of(page);
        Followed pages = Following.ofSitemap(tour.scope(), site, visit.lead(), sitemap.pages(), tour.now());
        Followed further = Following.ofIndex(tour.scope(), site, visit.lead(), sitemap.further(), tour.now());
        return Stream.concat(told(further).stream(), told(pages).stream()).toList();
    }

    private List<Lead> told(Followed followed) {
        followed.outside().forEach(tally::outside);
        return followed.leads();
    }

    /** A list says what it said when it leads where it led; its visitors' counter does not matter. */
    private Received list(Visit visit, PageAnswer.Found found, Site site, List<Lead> leads) {
        tally.list();
        String digest = digest(leads.stream().map(Lead::address).collect(Collectors.joining("\n")));
        Memory before = visit.last();
        boolean same = before != null && digest.equals(before.digest());
        String record = before != null && same
                ? before.recordId()
                : tour.tools().archive().keep(found.exchange());
        Memory memory = memory(Outcome.LIST, null, found.validators(), digest, null, record);
        return new Received(visit.then(memory, next(visit, site, same ? Change.UNCHANGED : Change.CHANGED)), leads);
    }

    private Received page(Visit visit, PageAnswer.Found found, Site site) throws RefusedException {
        String digest = found.page().sha256();
        Memory before = visit.last();
        if (before != null && digest.equals(before.digest()) && wasRead(before)) {
            return sameAgain(visit, before, found.validators(), site);
        }
        String record = tour.tools().archive().keep(found.exchange());
        return switch (tour.tools().intake().take(found.page().withRecord(record))) {
            case Taken.Kept kept -> notice(visit, found, site, kept, record);
            case Taken.Other other -> other(visit, found, site, other.reason(), record);
            case Taken.Refused refused -> unreadable(visit, site, refused.reason());
        };
    }

    private static boolean wasRead(Memory before) {
        return before.outcome() == Outcome.NOTICE || before.outcome() == Outcome.NO_NOTICE;
    }

    private Received notice(Visit visit, PageAnswer.Found found, Site site, Taken.Kept kept, String record) {
        tally.notice(kept.outcome());
        String stood = visit.last() == null ? null : visit.last().noticeId();
        if (stood != null
                && !stood.equals(kept.noticeId())) { // its court or date was edited, so that it is another now
            tour.tools().intake().withdraw(stood, visit.lead().address(), tour.now());
        }
        String lacks = kept.lacks().isEmpty() ? null : "lacks " + String.join(", ", kept.lacks());
        Memory memory =
                memory(Outcome.NOTICE, lacks, found.validators(), found.page().sha256(), kept.noticeId(), record);
        boolean news = kept.outcome() == Stored.Outcome.ADDED || kept.outcome() == Stored.Outcome.REVISED;
        if (news) {
            tour.newsOf(visit.lead().site());
        }
        return new Received(visit.then(memory, next(visit, site, news ? Change.CHANGED : Change.UNCHANGED)), List.of());
    }

    private Received other(Visit visit, PageAnswer.Found found, Site site, String reason, String record)
            throws RefusedException {
        tally.other(visit.lead().address(), reason);
        List<Lead> documents =
                told(Following.ofArticle(tour.scope(), site, visit.lead(), PageLinks.of(found.page()), tour.now()));
        String stood = visit.last() == null ? null : visit.last().noticeId(); // a site may say 200 before it says 404
        Memory memory = memory(
                Outcome.NO_NOTICE, reason, found.validators(), found.page().sha256(), stood, record);
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), documents);
    }

    private Received sameAgain(Visit visit, Memory before, Validators validators, Site site) {
        if (before.outcome() == Outcome.NOTICE) {
            tally.notice(Stored.Outcome.UNCHANGED);
        } else {
            tally.other(visit.lead().address(), String.valueOf(before.detail()));
        }
        Memory memory = memory(
                before.outcome(), before.detail(), validators, before.digest(), before.noticeId(), before.recordId());
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), List.of());
    }

    private Received unchanged(Visit visit, Site site) {
        tally.notModified();
        Memory before = Objects.requireNonNull(visit.last(), "nothing was seen that could be unchanged");
        Memory memory = memory(
                before.outcome(),
                before.detail(),
                before.validators(),
                before.digest(),
                before.noticeId(),
                before.recordId());
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), List.of());
    }

    private Received moved(Visit visit, PageAnswer.Moved moved, Site site, Function<String, @Nullable Visit> known) {
        Lead from = visit.lead();
        String target = WebAddress.of(moved.target()).orElse("");
        String fault = faultOf(from, target, moved.target(), known);
        if (fault != null) {
            return misled(visit, site, fault);
        }
        Lead lead = new Lead(
                target,
                WebAddress.host(target),
                from.site(),
                from.kind(),
                from.title(),
                from.linkedFrom(),
                from.steps(),
                from.redirects() + 1,
                tour.now());
        Memory memory = Memory.without(visit.last(), tour.now(), Outcome.MOVED, target);
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), List.of(lead));
    }

    private @Nullable String faultOf(Lead from, String target, String said, Function<String, @Nullable Visit> known) {
        if (target.isEmpty()) {
            return "redirects to what is no address: " + said;
        }
        if (!tour.scope().contains(target)) {
            return "redirects to a site that the sources do not name: " + target;
        }
        if (from.redirects() + 1 > MOST_REDIRECTS) {
            return "redirects more than " + MOST_REDIRECTS + " times";
        }
        return leadsBack(from.address(), target, known) ? "redirects in a circle" : null;
    }

    private static boolean leadsBack(String address, String target, Function<String, @Nullable Visit> known) {
        String at = target;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            if (at.equals(address)) {
                return true;
            }
            Visit next = known.apply(at);
            Memory last = next == null ? null : next.last();
            if (last == null || last.outcome() != Outcome.MOVED || last.detail() == null) {
                return false;
            }
            at = last.detail();
        }
        return true;
    }

    private Received gone(Visit visit, PageAnswer.Gone gone, Site site) {
        Memory before = visit.last();
        String noticeId = before == null ? null : before.noticeId();
        if (before == null || before.outcome() != Outcome.GONE) {
            tour.tools().archive().keep(gone.exchange());
            if (noticeId != null) {
                tour.tools().intake().withdraw(noticeId, visit.lead().address(), tour.now());
                tally.withdrawn();
            } else if (visit.lead().kind() == LeadKind.LIST || visit.lead().kind() == LeadKind.SITEMAP) {
                return misled(visit, site, "is not there (" + gone.exchange().status() + ")");
            } else {
                tally.other(
                        visit.lead().address(),
                        "is not there (" + gone.exchange().status() + ")");
            }
        }
        String status = "answers " + gone.exchange().status();
        Memory memory = memory(Outcome.GONE, status, null, null, noticeId, null); // whatever comes next is read anew
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), List.of());
    }

    private Received misled(Visit visit, Site site, String reason) {
        return failed(visit, site, FetchFailure.MISLEADING, reason);
    }

    private Received unreadable(Visit visit, Site site, String reason) {
        return failed(visit, site, FetchFailure.UNREADABLE, reason);
    }

    private Received failed(Visit visit, Site site, FetchFailure failure, String reason) {
        tally.failed(visit.lead().address(), failure, reason);
        Memory memory =
                Memory.without(visit.last(), tour.now(), Outcome.FAILED, reason).failing(failure);
        return new Received(visit.then(memory, next(visit, site, Change.UNCHANGED)), List.of());
    }

    private static Duration next(Visit visit, Site site, Change change) {
        return site.rhythm().after(visit.interval(), change);
    }

    private Memory memory(
            Outcome outcome,
            @Nullable String detail,
            @Nullable Validators validators,
            @Nullable String digest,
            @Nullable String noticeId,
            @Nullable String record) {
        return new Memory(tour.now(), outcome, null, detail, validators, digest, noticeId, record);
    }

    private static String digest(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
