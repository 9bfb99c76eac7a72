package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.HostState.RobotsText;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.source.WebAddress;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a host's robots.txt allows (RFC 9309). */
final class Robots {

    /** How long it may be relied on, section 2.4. */
    static final Duration GOOD_FOR = Duration.ofHours(24);

    /** Beyond it the parser takes everything for forbidden; whoever wants to be asked once a day is asked once a day. */
    private static final Duration LONGEST_DELAY = Duration.ofDays(7);

    private static final int MOST_WARNINGS = 5;

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /** The rules for an agent of this {@code name}. */
    static Robots of(String address, RobotsText text, String name) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), MOST_WARNINGS);
        String said = text.text();
        if (said == null) {
            return new Robots(parser.failedFetch(503)); // section 2.3.1.4: nothing is allowed while it cannot be had
        }
        return new Robots(parser.parseContent(
                address, said.getBytes(StandardCharsets.UTF_8), "text/plain", List.of(name.toLowerCase(Locale.ROOT))));
    }

    static boolean areFresh(@Nullable RobotsText text, Instant now) {
        return text != null && text.text() != null && text.at().plus(GOOD_FOR).isAfter(now);
    }

    boolean allow(String address) {
        return rules.isAllowed(address);
    }

    /** Between two requests, where it says so; nothing otherwise. */
    Duration delay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
    }

    /** The sitemaps that it names, as leads of the site that {@code first} is of. */
    List<Lead> sitemaps(Scope scope, Lead first, Instant now) {
        return rules.getSitemaps().stream()
                .map(WebAddress::of)
                .flatMap(Optional::stream)
                .filter(address -> scope.contains(address, first.site()))
                .map(address -> new Lead(
                        address, WebAddress.host(address), first.site(), LeadKind.SITEMAP, "", "robots.txt", 0, 0, now))
                .toList();
    }
}
