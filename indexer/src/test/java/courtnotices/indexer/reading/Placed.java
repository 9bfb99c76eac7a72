package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Issue;
import courtnotices.notice.Measure;
import courtnotices.notice.Notice;
import courtnotices.notice.Observation;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.Span;

/** Asserts that everything a notice quotes stands where it says. */
final class Placed {

    private Placed() {}

    static void inItsText(Notice notice) {
        int before = 0;
        for (Issue issue : notice.issues()) {
            String words = issue.span().of(notice.text());
            assertThat(issue.span().start()).as(issue.title()).isGreaterThanOrEqualTo(before);
            assertThat(words).as(issue.title()).startsWith(issue.label()).endsWith(issue.text());
            measures(notice, issue);
            for (Observation observation : issue.observations()) {
                quoted(notice, observation.quote());
                assertThat(issue.span().start())
                        .isLessThanOrEqualTo(observation.quote().start());
                assertThat(issue.span().end())
                        .isGreaterThanOrEqualTo(observation.quote().end());
            }
            before = issue.span().end();
        }
        notice.observations().forEach(observation -> quoted(notice, observation.quote()));
        for (Remark remark : notice.remarks()) {
            if (remark.quote() != null) {
                quoted(notice, remark.quote());
            }
        }
    }

    private static void quoted(Notice notice, Quote quote) {
        assertThat(new Span(quote.start(), quote.end()).of(notice.text())).isEqualTo(quote.text());
    }

    private static void measures(Notice notice, Issue issue) {
        int before = issue.span().start();
        for (Measure measure : issue.measures()) {
            assertThat(measure.span().of(notice.text())).isEqualTo(measure.text());
            assertThat(issue.text()).contains(measure.text());
            assertThat(measure.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(measure.span().end()).isLessThanOrEqualTo(issue.span().end());
            before = measure.span().end();
        }
    }
}
