package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.Following.Followed;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.page.PageLinks;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.site.Rhythm.Change;
import courtnotices.notice.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes lists and sitemaps, which are there for where they lead. */
final class ListPages {

    private final Tour tour;
    private final HostTally tally;

    ListPages(Tour tour, HostTally tally) {
        this.tour = tour;
        this.tally = tally;
    }

    /** @throws RefusedException if it leads nowhere at all: then it is no list, or one that only a browser sees */
    Received list(Asked asked, PageAnswer.Found found) throws RefusedException {
        return list(asked, found, PageLinks.of(found.page()));
    }

    /** @throws RefusedException as {@link #list(Asked, PageAnswer.Found)} */
    Received list(Asked asked, PageAnswer.Found found, PageLinks links) throws RefusedException {
        Followed followed = Following.ofList(tour.scope(), asked.site(), asked.lead(), links, asked.at());
        if (links.links().isEmpty()
                && followed.leads().isEmpty()
                && followed.outside().isEmpty()) {
            String scripted = links.scripted() > 0 ? " but " + links.scripted() + " that only a script follows" : "";
            throw new RefusedException(
                    asked.lead().address(),
                    "has no links" + scripted
                            + ": a script writes it, or it wants a browser; name a list page or a sitemap, or ask the site's keeper");
        }
        return kept(asked, found, told(followed));
    }

    /** @throws RefusedException if it is none, or damaged */
    Received sitemap(Asked asked, PageAnswer.Found found) throws RefusedException {
        Sitemap sitemap = Sitemap.of(found.page());
        Followed pages = Following.ofSitemap(tour.scope(), asked.site(), asked.lead(), sitemap.pages(), asked.at());
        Followed further = Following.ofIndex(tour.scope(), asked.site(), asked.lead(), sitemap.further(), asked.at());
        return kept(
                asked,
                found,
                Stream.concat(told(further).stream(), told(pages).stream()).toList());
    }

    private List<Lead> told(Followed followed) {
        followed.outside().forEach(tally::outside);
        followed.passedOver().forEach(tally::passedOver);
        return followed.leads();
    }

    /** A list says what it said when it leads where it led; its visitors' counter does not matter. */
    private Received kept(Asked asked, PageAnswer.Found found, List<Lead> leads) {
        tally.list();
        came(asked);
        String digest = digest(leads.stream().map(Lead::address).collect(Collectors.joining("\n")));
        Memory standing = asked.standing();
        boolean same = standing != null && digest.equals(standing.digest());
        String record = same ? recordOf(standing) : tour.tools().archive().keepList(found.exchange());
        Memory memory = Memory.of(asked.at(), Outcome.LIST, null)
                .recognisedBy(found.validators(), digest, asked.rules())
                .archivedAs(record);
        return asked.then(memory, same ? Change.UNCHANGED : Change.CHANGED, leads);
    }

    private static @Nullable String recordOf(@Nullable Memory memory) {
        return memory == null ? null : memory.recordId();
    }

    /** A list of the site came, so that it is there and its word can be taken for what is not. */
    void came(Asked asked) {
        if (asked.lead().kind().leadsOn()) {
            tour.sites().listCame(asked.site().start());
        }
    }

    private static String digest(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
