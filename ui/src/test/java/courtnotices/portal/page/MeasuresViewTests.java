package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.Measure;
import courtnotices.notice.Span;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.MeasureQuery;
import courtnotices.search.result.ClosestMeasure;
import courtnotices.search.result.ComparedMeasure;
import courtnotices.search.result.Links;
import courtnotices.search.result.MeasureColumn;
import courtnotices.search.result.MeasureComparison;
import courtnotices.search.result.MeasuresOfIssue;
import courtnotices.search.result.SharedWords;
import courtnotices.search.result.Sharing;
import courtnotices.search.result.TopicName;
import courtnotices.search.result.Total;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresViewTests {

    private static final NoticeSummary NOTICE = new NoticeSummary("0123456789abcdef", null, null, Inspection.UNKNOWN);

    @Test
    void marksWhatOthersSayTooAndTellsWhoSaysMostOfIt() {
        MeasuresView.Measure measure = measure(new SharedWords(
                List.of("乙县人民法院"),
                List.of(List.of(0, 4)),
                new ClosestMeasure("乙县人民法院", 2, new BigDecimal("0.75"), "/api/v1/issues/1")));
        assertThat(measure.runs()).containsExactly(new Run("逐月通报", true), new Run("填报情况", false));
        assertThat(measure.closest()).isEqualTo(new MeasuresView.Closest("乙县人民法院", 2, "75%"));
    }

    private static MeasuresView.Measure measure(SharedWords words) {
        Measure measure = new Measure(1, "逐月通报填报情况", true, new Span(0, 8));
        Links links = new Links("/api/v1/issues/1", null, "https://court.example/1.html");
        MeasuresOfIssue issue = new MeasuresOfIssue(
                "1",
                NOTICE,
                1,
                "（一）",
                List.of(),
                "填报不实",
                null,
                null,
                false,
                List.of(new ComparedMeasure(measure, words)),
                links);
        Court court = new Court("甲县人民法院", CourtLevel.BASIC, null, null);
        MeasureQuery query = ComparisonParameters.measures(Map.of("topic", List.of("三个规定")));
        MeasureComparison found = new MeasureComparison(
                TopicName.of(query.topic()),
                Total.exactly(1),
                List.of(new MeasureColumn(court, NOTICE, List.of(issue))),
                new Sharing("全部", 1, 1),
                null);
        MeasuresView page = MeasuresView.of(query, found, List.of(), List.of());
        return page.columns().getFirst().issues().getFirst().measures().getFirst();
    }
}
