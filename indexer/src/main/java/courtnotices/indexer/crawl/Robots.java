package courtnotices.indexer.crawl;

import courtnotices.indexer.frontier.HostState.RobotsText;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a host's robots.txt allows (RFC 9309). */
final class Robots {

    /** How long it may be relied on, section 2.4. */
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /** The rules for an agent of this {@code name}. */
    static Robots of(String address, RobotsText text, String name) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
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

    List<String> sitemaps() {
        return rules.getSitemaps();
    }
}
