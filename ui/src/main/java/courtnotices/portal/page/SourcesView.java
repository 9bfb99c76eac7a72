package courtnotices.portal.page;

import courtnotices.notice.document.SiteState;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.Filter;
import courtnotices.search.result.SourceCoverage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is covered, and how fresh it is. */
public record SourcesView(Line total, List<Part> parts, List<SiteLine> sites) {

    /** The same counts by one property; {@code name} ends the key of its heading among the messages. */
    public record Part(String name, List<Line> lines) {}

    /**
     * How much there is of one place, level or year.
     *
     * @param name null where the notices do not tell
     * @param address the list of it; null where it cannot be asked for
     */
    public record Line(
            @Nullable String name,
            @Nullable String address,
            String courts,
            String notices,
            String issues,
            @Nullable String last) {

        static Line of(SourceCoverage.Row row, @Nullable String address) {
            return new Line(
                    row.name(),
                    address,
                    Notation.of(row.courts()),
                    Notation.of(row.notices()),
                    Notation.of(row.issues()),
                    Notation.date(row.lastPublishedOn()));
        }
    }

    public SourcesView {
        parts = List.copyOf(parts);
        sites = List.copyOf(sites);
    }

    /** The page of {@code coverage} and of the sites that are crawled. */
    public static SourcesView of(SourceCoverage coverage, List<SiteState> sites, Instant now) {
        return new SourcesView(
                Line.of(coverage.total(), null),
                List.of(
                        part(Filter.PROVINCE, coverage.provinces()),
                        part(Filter.LEVEL, coverage.levels()),
                        part(Filter.YEAR, coverage.years())),
                sites.stream().map(site -> SiteLine.of(site, now)).toList());
    }

    private static Part part(Filter filter, List<SourceCoverage.Row> rows) {
        return new Part(
                filter.parameter(),
                rows.stream()
                        .map(row -> Line.of(row, row.name() == null ? null : PageLinks.notices(filter, row.name())))
                        .toList());
    }
}
