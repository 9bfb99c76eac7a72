package courtnotices.search.compare;

import courtnotices.notice.document.DocumentKind;
import courtnotices.search.elastic.ComparisonRequests;
import courtnotices.search.elastic.CourtCount;
import courtnotices.search.elastic.MeasuresSource;
import courtnotices.search.elastic.WholeResults;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.Sharing;
import courtnotices.search.result.TopicName;
import courtnotices.search.result.Total;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sets courts' measures on a topic side by side.
 *
 * <p>Shared wording is looked for in all measures under the filters, so that a copy is seen whichever page it is on. Of more than
 * {@value #MOST_ISSUES} issues only the page's are compared, and the answer says so.
 */
@Component
public class MeasureFinder {

    /** With measures as long as those of the notices measured, 1.3 million letters: 15 MB of runs while the answer is made. */
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

    private Mono<MeasureComparison> compare(MeasureQuery query, List<CourtCount> courts) {
        List<String> rest = courts.stream()
                .map(count -> count.court().name())
                .filter(name -> query.after() == null || name.compareTo(query.after()) > 0)
                .toList();
        List<String> page = rest.subList(0, Math.min(rest.size(), query.issues().size()));
        MeasureQuery next = page.size() < rest.size() ? query.after(page.getLast()) : null;
        boolean isAll = courts.stream().mapToLong(CourtCount::documents).sum() <= MOST_ISSUES;
        return results.all(
                        DocumentKind.ISSUES,
                        isAll ? ComparisonRequests.measures(query) : ComparisonRequests.measures(query, page),
                        MeasuresSource.class)
                .filter(issue -> issue.court() != null)
                .collectList()
                .map(issues -> new MeasureComparison(
                        TopicName.of(query.topic()),
                        Total.exactly(courts.size()),
                        MeasureTable.of(Set.copyOf(page), issues),
                        sharing(isAll, issues),
                        next == null ? null : Addresses.of(next)));
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
