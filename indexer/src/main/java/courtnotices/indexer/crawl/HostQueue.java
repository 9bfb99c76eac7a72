package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.SiteCounts;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one host's addresses, and which is visited next. */
final class HostQueue {

    /** A list page shows as many titles. */
    private static final int TITLES_OF_A_LIST = 20;

    private final Tour tour;
    private final HostTally tally;
    private final Map<String, Visit> visits = new LinkedHashMap<>();

    HostQueue(Tour tour, HostTally tally) {
        this.tour = tour;
        this.tally = tally;
    }

    /**
     * Takes what is known. What was known of a site by an earlier first start of it is that site's still.
     *
     * @return the visits that are to be kept anew
     */
    List<Visit> load(List<Visit> known) {
        List<Visit> moved = new ArrayList<>();
        for (Visit visit : known) {
            Lead lead = visit.lead();
            Site owner = tour.scope().site(lead.site()) == null ? tour.scope().owner(lead.host()) : null;
            Visit own = owner == null ? visit : visit.of(lead.ofSite(owner.start()));
            visits.put(lead.address(), own);
            if (owner != null) {
                moved.add(own);
                tour.sites().inherited(lead.site());
            }
        }
        return moved;
    }

    /** Adds the first visit to where {@code lead} leads; nothing where that is known already, or more than is followed. */
    Optional<Visit> add(Lead lead) {
        Site site = tour.scope().site(lead.site());
        if (site == null) {
            return Optional.empty();
        }
        Visit known = visits.get(lead.address());
        if (known != null) {
            return isBetterKnownAs(known, lead) ? Optional.of(put(known.of(lead))) : Optional.empty();
        }
        if (!hasRoom(lead, site)) {
            tally.leftOut(lead.address());
            return Optional.empty();
        }
        return Optional.of(put(Visit.first(lead, site.rhythm().soonest())));
    }

    /** What was a link becomes a start when the sources name it, and what belonged to a site that they name no more is another's. */
    private boolean isBetterKnownAs(Visit known, Lead lead) {
        boolean isStart = lead.linkedFrom() == null && lead.redirects() == 0;
        return site(known) == null
                || (isStart
                        && (known.lead().linkedFrom() != null
                                || !known.lead().site().equals(lead.site())));
    }

    /** A calendar has a page for every month of every year: what there can be endlessly many of is counted. */
    private boolean hasRoom(Lead lead, Site site) {
        if (lead.linkedFrom() == null) {
            return true; // named by the sources
        }
        long lists = (long) site.looks().pages() * site.starts().size();
        long most = switch (lead.kind()) {
            case LIST, SITEMAP -> lists;
            case ARTICLE, ATTACHMENT -> lists * TITLES_OF_A_LIST;
        };
        return visits.values().stream()
                        .filter(known -> known.lead().kind() == lead.kind()
                                && known.lead().site().equals(lead.site())
                                && isStanding(known))
                        .count()
                < most;
    }

    /** Whether there is, or may be, something at the address. */
    private static boolean isStanding(Visit visit) {
        Memory last = visit.last();
        return last == null
                || switch (last.outcome()) {
                    case LIST, NOTICE, NO_NOTICE -> true;
                    case MOVED, GONE, FAILED -> false;
                };
    }

    Visit put(Visit visit) {
        visits.put(visit.lead().address(), visit);
        return visit;
    }

    @Nullable
    Visit at(String address) {
        return visits.get(address);
    }

    @Nullable
    Site site(Visit visit) {
        return tour.scope().site(visit.lead().site());
    }

    /** What is due now, lists first, since they lead on; else what will be soonest; null when this run is done. */
    @Nullable
    Visit next() {
        Instant now = tour.now();
        return ofThisRun()
                .min(Comparator.comparing((Visit visit) -> visit.isRetry() && !visit.isDue(now))
                        .thenComparing(visit -> visit.isRetry() ? visit.dueAt() : Instant.EPOCH)
                        .thenComparing(visit -> visit.lead().kind())
                        .thenComparing(visit -> visit.lead().foundAt()))
                .orElse(null);
    }

    /** Whether there is anything that a run would ask for, were it not too soon. */
    boolean isUnfinished() {
        return visits.values().stream()
                .anyMatch(visit -> site(visit) != null && (visit.isRetry() || tour.includes(visit)));
    }

    /** How many addresses this run has yet to visit. */
    int waiting() {
        return (int) ofThisRun().count();
    }

    private Stream<Visit> ofThisRun() {
        return visits.values().stream().filter(visit -> site(visit) != null && tour.includes(visit));
    }

    /** The longest pause that a site on this host asks for. */
    Duration delay() {
        return sites().map(site -> site.rhythm().delay())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** The shortest rhythm of a site on this host. */
    Duration soonest() {
        return sites().map(site -> site.rhythm().soonest())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** When the first address will be due; null when none ever will. */
    @Nullable
    Instant dueAt() {
        return visits.values().stream()
                .filter(visit -> site(visit) != null)
                .map(Visit::dueAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What each site's addresses on this host turned out to be. */
    Map<String, SiteCounts> counts() {
        return visits.values().stream()
                .filter(visit -> site(visit) != null)
                .collect(Collectors.groupingBy(
                        visit -> visit.lead().site(),
                        Collectors.collectingAndThen(Collectors.toList(), SiteCounts::of)));
    }

    private Stream<Site> sites() {
        return visits.values().stream().map(this::site).filter(Objects::nonNull);
    }
}
