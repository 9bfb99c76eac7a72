package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Memory;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.site.Rhythm.Change;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes redirects: each is a lead like others, at most five in a row, none out of the sources' sites. */
final class Redirects {

    /** As many follow one another. */
    static final int MOST = 5;

    /** Where sites send whoever asks for what they took down: their first page, or one that says so. */
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "/|/(?:index|default|home|main)\\.\\w{2,6}|.*/(?:404|error|notfound)[^/]*", Pattern.CASE_INSENSITIVE);

    /** An address to which a redirect led and leads no more, one with a time in it, is not asked for again. */
    private static final Duration NEVER = Duration.ofDays(3_650);

    private final Scope scope;
    private final HostTally tally;
    private final Departures departures;

    Redirects(Scope scope, HostTally tally, Departures departures) {
        this.scope = scope;
        this.tally = tally;
        this.departures = departures;
    }

    /** What a redirect to {@code said} means; {@code known} tells what is known of other addresses. */
    Received moved(Asked asked, String said, Function<String, @Nullable Visit> known) {
        Lead from = asked.lead();
        String target = WebAddress.of(said).orElse("");
        String fault = faultOf(from, target, said, known);
        if (fault != null) {
            return asked.failed(FetchFailure.MISLEADING, fault, tally);
        }
        if (asked.noticeId() != null && leadsToNoArticle(target)) {
            return departures.missing(asked, "redirects to " + target, null);
        }
        if (asked.noticeId() != null) {
            departures.move(asked.noticeId(), asked, target);
        }
        Memory memory = Memory.without(asked.before(), asked.at(), Outcome.MOVED, target);
        Received received = asked.then(memory, Change.UNCHANGED, List.of(lead(from, target, asked)));
        return new Received(received.visit(), received.leads(), retired(asked, target, known));
    }

    private static boolean leadsToNoArticle(String target) {
        return NO_ARTICLE.matcher(URI.create(target).getRawPath()).matches();
    }

    private static Lead lead(Lead from, String target, Asked asked) {
        return new Lead(
                target,
                WebAddress.host(target),
                from.site(),
                from.kind(),
                from.title(),
                from.linkedFrom(),
                from.steps(),
                from.redirects() + 1,
                asked.at());
    }

    private static List<Visit> retired(Asked asked, String target, Function<String, @Nullable Visit> known) {
        Memory before = asked.before();
        String earlier = before == null || before.outcome() != Outcome.MOVED ? null : before.detail();
        if (earlier == null || earlier.equals(target)) {
            return List.of();
        }
        Visit visit = known.apply(earlier);
        if (visit == null || visit.lead().redirects() == 0 || visit.lead().kind() != LeadKind.LIST) {
            return List.of();
        }
        Memory memory = Memory.without(visit.last(), asked.at(), Outcome.MOVED, target);
        return List.of(visit.then(memory, NEVER));
    }

    private @Nullable String faultOf(Lead from, String target, String said, Function<String, @Nullable Visit> known) {
        if (target.isEmpty()) {
            return "redirects to what is no address: " + said;
        }
        if (!scope.contains(target, from.site())) {
            String where = scope.names(WebAddress.host(target))
                    ? "another court's site: "
                    : "a site that the sources do not name: ";
            return "redirects to " + where + target;
        }
        if (from.redirects() + 1 > MOST) {
            return "redirects more than " + MOST + " times";
        }
        return leadsBack(from.address(), target, known) ? "redirects in a circle" : null;
    }

    private static boolean leadsBack(String address, String target, Function<String, @Nullable Visit> known) {
        String at = target;
        for (int i = 0; i <= MOST; i++) {
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
}
