package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.document.NoticeSummary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final Court COURT = new Court("示例省苍岭市中级人民法院", CourtLevel.INTERMEDIATE, "示例省", "苍岭市");

    @Test
    void namesCourtTitleDatesAndAddress() {
        NoticeSummary notice =
                new NoticeSummary("0123456789abcdef", "关于巡视整改情况的通报", LocalDate.of(2025, 9, 1), Inspection.UNKNOWN);
        assertThat(Citation.of(COURT, notice, "https://court.example/1.html", TODAY))
                .isEqualTo("示例省苍岭市中级人民法院. 关于巡视整改情况的通报[EB/OL]. (2025-09-01)[2026-01-05]. https://court.example/1.html.");
    }

    @Test
    void leavesOutWhatTheNoticeDoesNotTell() {
        NoticeSummary notice = new NoticeSummary("0123456789abcdef", null, null, Inspection.UNKNOWN);
        assertThat(Citation.of(null, notice, "page.txt", TODAY)).isEqualTo("整改通报[EB/OL]. [2026-01-05]. page.txt.");
    }
}
