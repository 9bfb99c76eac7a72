package courtnotices.indexer.source.site;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One court's site.
 *
 * @param court its full name
 * @param starts list pages, or pages that link to them
 * @param sitemap where robots.txt does not name it
 */
public record Site(String court, List<URI> starts, @Nullable URI sitemap, Reach reach, Looks looks, Rhythm rhythm) {

    public Site {
        starts = List.copyOf(starts);
    }

    /** What it is known by: its first start. */
    public String start() {
        return starts.getFirst().toString();
    }

    /** The hosts with their ports that the entry names, e.g. {@code www.court.example} or {@code 127.0.0.1:8190}. */
    public Set<String> hosts() {
        return Stream.concat(starts.stream(), Stream.ofNullable(sitemap))
                .map(URI::getRawAuthority)
                .map(Objects::requireNonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
