package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Issue;
import courtnotices.notice.Measure;
import courtnotices.notice.Notice;
import courtnotices.notice.Remark;

/** Asserts that everything a notice quotes stands where it says. */
final class Placed {

    private Placed() {}

    static void inItsText(Notice notice) {
        int before = 0;
        for (Issue issue : notice.issues()) {
            String words = issue.span().of(notice.text());
            assertThat(issue.span().start()).as(issue.title()).isGreaterThanOrEqualTo(before);
            assertThat(words).as(issue.title()).startsWith(issue.label()).endsWith(issue.text());
            for (Measure measure : issue.measures()) {
                inside(notice, issue, measure);
            }
            before = issue.span().end();
        }
        for (Remark remark : notice.remarks()) {
            if (remark.quote() != null) {
                assertThat(notice.text()
                                .substring(
                                        remark.quote().start(), remark.quote().end()))
                        .isEqualTo(remark.quote().text());
            }
        }
    }

    private static void inside(Notice notice, Issue issue, Measure measure) {
        assertThat(measure.span().of(notice.text())).isEqualTo(measure.text());
        assertThat(issue.text()).contains(measure.text());
        assertThat(measure.span().start()).isGreaterThanOrEqualTo(issue.span().start());
        assertThat(measure.span().end()).isLessThanOrEqualTo(issue.span().end());
    }
}
