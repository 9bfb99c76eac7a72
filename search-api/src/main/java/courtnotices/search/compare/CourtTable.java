package courtnotices.search.compare;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Topic;
import courtnotices.notice.catalogue.Topics;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.elastic.ClaimSource;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.BasisChoice;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.query.Fault;
import courtnotices.search.query.Filter;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedCourt;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.IndicatorCell;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.IndicatorLine;
import courtnotices.search.result.Links;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.TopicCell;
import courtnotices.search.result.TopicLine;
import courtnotices.search.result.TopicName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the index holds of some courts becomes a table, a column a court. */
final class CourtTable {

    private final CourtsQuery query;

    private CourtTable(CourtsQuery query) {
        this.query = query;
    }

    /**
     * The comparison that {@code query} asks for.
     *
     * @param notices of these courts, the newest first
     * @param figures of these courts
     * @param topics how many issues there are by the court's name and the topic's code
     * @throws BadQueryException if there is no notice of one of the courts
     */
    static CourtComparison of(
            CourtsQuery query,
            List<ClaimSource> notices,
            Collection<ObservationHit> figures,
            Map<String, Map<String, Long>> topics) {
        CourtTable table = new CourtTable(query);
        List<ComparedCourt> courts = table.courts(notices);
        return new CourtComparison(courts, table.indicators(courts, figures), table.topics(topics));
    }

    private List<ComparedCourt> courts(List<ClaimSource> notices) {
        Map<String, List<ClaimSource>> byCourt = notices.stream()
                .collect(Collectors.groupingBy(notice -> notice.court().name()));
        return query.courts().stream()
                .map(court -> court(court, byCourt.getOrDefault(court, List.of())))
                .toList();
    }

    /** A court that nobody has read a notice of is asked for by mistake more often than not: an empty column would say that it published nothing. */
    private static ComparedCourt court(String name, List<ClaimSource> notices) {
        if (notices.isEmpty()) {
            throw new BadQueryException("court", Fault.COURT_WITHOUT_NOTICE, name);
        }
        ClaimSource latest = notices.getFirst();
        return new ComparedCourt(
                latest.court(),
                notices.size(),
                new NoticeSummary(
                        latest.id(),
                        latest.title(),
                        latest.publishedOn(),
                        latest.inspection(),
                        latest.publication().withdrawnOn()),
                latest.claimed(),
                new Links(
                        Addresses.one(Addresses.NOTICES, latest.id()),
                        null,
                        latest.sources().getFirst().uri()));
    }

    private List<IndicatorLine> indicators(List<ComparedCourt> courts, Collection<ObservationHit> figures) {
        return Indicators.bundled().all().stream()
                .filter(indicator -> figures.stream().anyMatch(figure -> Figures.isOf(indicator, figure)))
                .map(indicator -> line(indicator, courts, figures))
                .toList();
    }

    private IndicatorLine line(Indicator indicator, List<ComparedCourt> courts, Collection<ObservationHit> figures) {
        IndicatorQuery compared = new IndicatorQuery(indicator, BasisChoice.ANY, query.notices());
        IndicatorComparison comparison = IndicatorTable.of(
                compared, courts.stream().map(ComparedCourt::court).toList(), figures);
        Map<String, IndicatorCell> cells = new HashMap<>();
        comparison
                .absent()
                .forEach(absent -> cells.put(
                        absent.court().name(),
                        new IndicatorCell(absent.court().name(), absent.reason(), absent.observation())));
        List<ComparableGroup> first = comparison.groups().stream().limit(1).toList();
        first.stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            String name = Figures.court(row.figure()).name();
            cells.put(name, new IndicatorCell(name, null, row.figure()));
        });
        return new IndicatorLine(
                indicator,
                comparison.basis(),
                first.stream().flatMap(group -> group.cautions().stream()).toList(),
                query.courts().stream()
                        .map(name -> Objects.requireNonNull(cells.get(name)))
                        .toList(),
                Addresses.of(compared));
    }

    private List<TopicLine> topics(Map<String, Map<String, Long>> counts) {
        return Topics.bundled().all().stream()
                .map(topic -> line(topic, counts))
                .filter(line -> line.cells().stream().anyMatch(cell -> cell.issues() > 0))
                .toList();
    }

    private TopicLine line(Topic topic, Map<String, Map<String, Long>> counts) {
        return new TopicLine(
                TopicName.of(topic),
                query.courts().stream()
                        .map(court -> new TopicCell(
                                court,
                                counts.getOrDefault(court, Map.of()).getOrDefault(topic.code(), 0L),
                                link(court, topic)))
                        .toList());
    }

    private String link(String court, Topic topic) {
        ListQuery issues = query.notices().narrowedTo(Filter.COURT, court).narrowedTo(Filter.TOPIC, topic.code());
        return Addresses.list(Addresses.ISSUES, issues);
    }
}
