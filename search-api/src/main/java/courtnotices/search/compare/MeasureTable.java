package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.notice.Measure;
import courtnotices.search.elastic.MeasuresSource;
import courtnotices.search.result.Addresses;
import courtnotices.search.result.ComparedMeasure;
import courtnotices.search.result.Links;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasuresOfIssue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Issues become columns, a court a column, with the wording marked that courts share. */
final class MeasureTable {

    private final Map<String, Integer> firstOf = new HashMap<>();
    private final SharedWording wording;

    private MeasureTable(List<MeasuresSource> issues) {
        List<MeasureText> texts = new ArrayList<>();
        for (MeasuresSource issue : issues) {
            firstOf.put(issue.id(), texts.size());
            for (Measure measure : issue.measures()) {
                texts.add(new MeasureText(court(issue).name(), issue.id(), measure.ordinal(), measure.text()));
            }
        }
        this.wording = SharedWording.among(texts);
    }

    /**
     * The columns of {@code courts}.
     *
     * @param issues by court, of a court the latest notice first, in the notice's order; shared wording is looked for in all of them
     */
    static List<MeasureColumn> of(Set<String> courts, List<MeasuresSource> issues) {
        MeasureTable table = new MeasureTable(issues);
        Map<String, List<MeasuresSource>> columns = new LinkedHashMap<>();
        for (MeasuresSource issue : issues) {
            if (courts.contains(court(issue).name())) {
                columns.computeIfAbsent(court(issue).name(), c -> new ArrayList<>())
                        .add(issue);
            }
        }
        return columns.values().stream().map(table::column).toList();
    }

    private MeasureColumn column(List<MeasuresSource> ofACourt) {
        MeasuresSource latest = ofACourt.getFirst();
        return new MeasureColumn(
                court(latest),
                latest.notice(),
                ofACourt.stream().map(this::issue).toList());
    }

    private MeasuresOfIssue issue(MeasuresSource issue) {
        int first = Objects.requireNonNull(firstOf.get(issue.id()));
        List<ComparedMeasure> measures = new ArrayList<>();
        for (Measure measure : issue.measures()) {
            measures.add(new ComparedMeasure(measure, wording.of(first + measures.size())));
        }
        return new MeasuresOfIssue(
                issue.id(),
                issue.notice(),
                issue.ordinal(),
                issue.label(),
                issue.path(),
                issue.title(),
                issue.deadline(),
                issue.status(),
                issue.ongoing(),
                measures,
                new Links(
                        Addresses.one(Addresses.ISSUES, issue.id()),
                        Addresses.one(Addresses.NOTICES, issue.notice().id()),
                        issue.sourceUri()));
    }

    static Court court(MeasuresSource issue) {
        return Objects.requireNonNull(issue.court(), "an issue without a court is in no column");
    }
}
