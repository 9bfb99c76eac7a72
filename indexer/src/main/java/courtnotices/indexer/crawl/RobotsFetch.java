package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.HostState.RobotsText;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Gets a host's robots.txt (RFC 9309, section 2.3). */
final class RobotsFetch {

    /** Section 2.3.1.2. */
    private static final int REDIRECTS = 5;

    /** Section 2.5: at least 500 KiB are read; what follows is left out. */
    private static final int READ = 500 * 1024;

    /** Asks for it, after {@code failed} tries that failed; null when the crawl was stopped. */
    interface Asking {
        @Nullable
        PageAnswer ask(PageRequest request, int failed);
    }

    /**
     * What came.
     *
     * @param text null when there is a failure, and when the crawl was stopped
     * @param failure why it could not be had, or null
     * @param retryAfter how long the site wants to be left alone, where it says so
     */
    record Result(
            @Nullable RobotsText text,
            PageAnswer.@Nullable Failed failure,
            @Nullable Duration retryAfter) {

        /** The crawl was stopped. */
        static final Result NONE = new Result(null, null, null);

        /** Whether it is worth trying again at once. */
        boolean mayPass() {
            return failure != null && failure.failure().isPassing() && retryAfter == null;
        }
    }

    private final Scope scope;
    private final Clock clock;
    private final Asking asking;
    private String address = "";

    RobotsFetch(Scope scope, Clock clock, Asking asking) {
        this.scope = scope;
        this.clock = clock;
        this.asking = asking;
    }

    /** Where it was asked for last. */
    String address() {
        return address;
    }

    /** The robots.txt of the host of {@code page}, tried a few times. */
    Result of(Lead page) {
        URI uri = URI.create(page.address());
        Result result = Result.NONE;
        for (int failed = 0; failed < Patience.TRIES; failed++) {
            result = once(uri.getScheme() + "://" + uri.getRawAuthority() + "/robots.txt", page.site(), failed);
            if (!result.mayPass()) {
                return result;
            }
        }
        return result;
    }

    private Result once(String start, String site, int failed) {
        address = start;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            PageAnswer answer = asking.ask(PageRequest.first(address, scope.reach(address, site)), failed);
            if (answer == null) {
                return Result.NONE;
            }
            if (!(answer instanceof PageAnswer.Moved moved)) {
                return result(answer);
            }
            String target = WebAddress.of(moved.target()).orElse("");
            if (target.isEmpty() || !scope.contains(target, site)) {
                break;
            }
            address = target;
        }
        return allowed(""); // as one that is not there
    }

    private Result result(PageAnswer answer) {
        return switch (answer) {
            case PageAnswer.Found found -> allowed(text(found.page()));
            case PageAnswer.Busy busy ->
                new Result(
                        null,
                        new PageAnswer.Failed(FetchFailure.SERVER_ERROR, "answers " + busy.status()),
                        busy.retryAfter());
            case PageAnswer.Failed failed -> isThere(failed) ? new Result(null, failed, null) : allowed("");
            case PageAnswer.Gone gone -> allowed("");
            case PageAnswer.NotModified same -> allowed("");
            case PageAnswer.Moved moved -> allowed("");
        };
    }

    /** 401, 403 and an empty file mean that there are no rules, section 2.3.1.3; no answer means that they are not known. */
    private static boolean isThere(PageAnswer.Failed failed) {
        return switch (failed.failure()) {
            case DENIED, EMPTY -> false;
            default -> true;
        };
    }

    private Result allowed(String text) {
        return new Result(new RobotsText(clock.instant(), text), null, null);
    }

    private static String text(Page page) {
        byte[] bytes = page.bytes();
        return new String(bytes, 0, Math.min(bytes.length, READ), StandardCharsets.UTF_8);
    }
}
