package courtnotices.search.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The search's settings, {@code courtnotices.search.*}.
 *
 * @param timeLimit after which a search is stopped
 * @param connections to Elasticsearch at once. The client's own limit of 10 would let the other 22 of 32 readers queue in the portal while
 *     Elasticsearch, whose own queue holds 1,000 searches, has threads to spare; a page asks two things at once, so 64 serve 32 readers
 */
@ConfigurationProperties("courtnotices.search")
public record SearchSettings(
        @DefaultValue("8s") Duration timeLimit,
        @DefaultValue("64") int connections) {}
