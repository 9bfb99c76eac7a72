package courtnotices.search.compare;

import courtnotices.notice.document.DocumentKind;
import courtnotices.search.elastic.ComparisonRequests;
import courtnotices.search.elastic.CourtCount;
import courtnotices.search.elastic.MeasuresSource;
import courtnotices.search.elastic.WholeResults;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.Sharing;
import courtnotices.search.result.TopicName;
import courtnotices.search.result.Total;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sets courts' measures on a topic side by side.
 *
 * <p>Shared wording is looked for in all measures under the filters, so that a copy is seen whichever page it is on. Of more than
 * {@value #MOST_ISSUES} issues only the page's are compared, and the answer says so.
 */
@Component
public class MeasureFinder {

    /** As measures were measured, 20,000 of them and 1.3 million letters: 15 MB and a second while the answer is made. */
    private static final int MOST_ISSUES = 5_000;

    private final WholeResults results;

    public MeasureFinder(WholeResults results) {
        this.results = results;
    }

    /** The page of columns that {@code query} asks for. */
    public Mono<MeasureComparison> compare(MeasureQuery query) {
        return results.courts(page -> ComparisonRequests.courts(query, page))
                .collectList()
                .flatMap(courts -> compare(query, courts));
    }

    /** All columns, in parts of at most as many courts as the largest page has where there are too many issues to compare them all. */
    public Flux<List<MeasureColumn>> columns(MeasureQuery query) {
        return results.courts(page -> ComparisonRequests.courts(query, page))
                .collectList()
                .flatMapMany(courts -> Flux.fromIterable(names(courts))
                        .buffer(isFew(courts) ? Integer.MAX_VALUE : ListQuery.LARGEST_PAGE)
                        .concatMap(names -> issues(query, names, courts)
                                .map(issues -> MeasureTable.of(Set.copyOf(names), issues))));
    }

    private Mono<MeasureComparison> compare(MeasureQuery query, List<CourtCount> courts) {
        List<String> rest = names(courts).stream()
                .filter(name -> query.after() == null || name.compareTo(query.after()) > 0)
                .toList();
        List<String> page = rest.subList(0, Math.min(rest.size(), query.issues().size()));
        MeasureQuery next = page.size() < rest.size() ? query.after(page.getLast()) : null;
        return issues(query, page, courts)
                .map(issues -> new MeasureComparison(
                        TopicName.of(query.topic()),
                        Total.exactly(courts.size()),
                        MeasureTable.of(Set.copyOf(page), issues),
                        sharing(isFew(courts), issues),
                        next == null ? null : Addresses.of(next)));
    }

    /** The issues among which the wording of the page's is looked for. */
    private Mono<List<MeasuresSource>> issues(MeasureQuery query, List<String> page, List<CourtCount> courts) {
        return results.all(
                        DocumentKind.ISSUES,
                        isFew(courts) ? ComparisonRequests.measures(query) : ComparisonRequests.measures(query, page),
                        MeasuresSource.class)
                .filter(issue -> issue.court() != null)
                .collectList()
                .publishOn(
                        Schedulers.boundedElastic()); // 20,000 measures are a second's work, for which no other answer
        // shall wait
    }

    private static List<String> names(List<CourtCount> courts) {
        return courts.stream().map(count -> count.court().name()).toList();
    }

    private static boolean isFew(List<CourtCount> courts) {
        return courts.stream().mapToLong(CourtCount::documents).sum() <= MOST_ISSUES;
    }

    private static Sharing sharing(boolean isAll, List<MeasuresSource> issues) {
        return new Sharing(
                isAll ? "全部" : "本页",
                issues.stream()
                        .map(issue -> MeasureTable.court(issue).name())
                        .collect(Collectors.toSet())
                        .size(),
                issues.stream().mapToInt(issue -> issue.measures().size()).sum());
    }
}
