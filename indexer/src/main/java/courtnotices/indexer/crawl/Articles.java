package courtnotices.indexer.crawl;

import courtnotices.indexer.crawl.Following.Followed;
import courtnotices.indexer.crawl.Intake.Taken;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.page.PageLinks;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.site.Rhythm.Change;
import org.jspecify.annotations.Nullable;

/** Takes articles and the documents they show: the reader decides what is a notice. */
final class Articles {

    private final Tour tour;
    private final HostTally tally;
    private final ListPages lists;
    private final Departures departures;

    Articles(Tour tour, HostTally tally, ListPages lists, Departures departures) {
        this.tour = tour;
        this.tally = tally;
        this.lists = lists;
        this.departures = departures;
    }

    /** @throws RefusedException if it cannot be read */
    Received page(Asked asked, PageAnswer.Found found) throws RefusedException {
        String digest = found.page().sha256();
        Memory standing = asked.standing();
        if (standing != null && digest.equals(standing.digest())) {
            return sameAgain(asked, standing, found);
        }
        String record = tour.tools().archive().keep(found.exchange());
        return switch (tour.tools().intake().take(found.page().withRecord(record))) {
            case Taken.Kept kept -> notice(asked, found, kept, record);
            case Taken.Other other -> other(asked, found, PageLinks.of(found.page()), other.reason(), record);
            case Taken.Refused refused -> refused(asked, found, refused.reason(), record);
        };
    }

    /** A page without text may still send its readers on. */
    private Received refused(Asked asked, PageAnswer.Found found, String reason, String record)
            throws RefusedException {
        PageLinks links = PageLinks.of(found.page());
        return links.onward() == null
                ? asked.failed(FetchFailure.UNREADABLE, reason, tally)
                : other(asked, found, links, "sends its readers to " + links.onward(), record);
    }

    private Received notice(Asked asked, PageAnswer.Found found, Taken.Kept kept, String record) {
        String title = kept.title() == null ? asked.lead().title() : kept.title();
        tally.notice(asked.lead().address(), kept.outcome(), title);
        String stood = asked.noticeId();
        if (stood != null
                && !stood.equals(kept.noticeId())) { // its court or date was edited, so that it is another now
            departures.withdraw(stood, asked, "shows the notice " + kept.noticeId());
        }
        boolean news = kept.outcome() == Stored.Outcome.ADDED || kept.outcome() == Stored.Outcome.REVISED;
        if (news) {
            tour.sites().news(asked.site().start());
        }
        String lacks = kept.lacks().isEmpty() ? null : "lacks " + String.join(", ", kept.lacks());
        Memory memory = read(asked, Outcome.NOTICE, lacks, found, kept.noticeId(), record);
        return asked.then(memory, news ? Change.CHANGED : Change.UNCHANGED);
    }

    private Received other(Asked asked, PageAnswer.Found found, PageLinks links, String reason, String record)
            throws RefusedException {
        if (asked.noticeId() != null && Absence.isTold(found.page())) {
            return departures.missing(asked, "says that it is not there", null);
        }
        if (Following.isColumn(asked.lead(), links)) {
            return lists.list(asked.as(asked.lead().asColumn()), found, links);
        }
        tally.other(asked.lead().address(), reason);
        Followed documents = Following.ofArticle(tour.scope(), asked.site(), asked.lead(), links, asked.at());
        documents.outside().forEach(tally::outside);
        Memory memory = read(asked, Outcome.NO_NOTICE, reason, found, asked.noticeId(), record);
        return asked.then(memory, Change.UNCHANGED, documents.leads());
    }

    private static Memory read(
            Asked asked,
            Outcome outcome,
            @Nullable String detail,
            PageAnswer.Found found,
            @Nullable String noticeId,
            String record) {
        return Memory.of(asked.at(), outcome, detail)
                .recognisedBy(found.validators(), found.page().sha256(), asked.rules())
                .ofNotice(noticeId)
                .archivedAs(record);
    }

    private Received sameAgain(Asked asked, Memory standing, PageAnswer.Found found) {
        if (standing.outcome() == Outcome.NOTICE) {
            tally.notice(
                    asked.lead().address(),
                    Stored.Outcome.UNCHANGED,
                    asked.lead().title());
        } else {
            tally.other(asked.lead().address(), String.valueOf(standing.detail()));
        }
        return asked.then(standing.again(asked.at(), found.validators()), Change.UNCHANGED);
    }
}
