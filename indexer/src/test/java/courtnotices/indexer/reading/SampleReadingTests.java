package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleReadingTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());
    private static final Map<String, List<IssueRow>> ROWS = IssueRow.byFile("sample-issues.tsv");

    // the short name of the title before the full one of the lead or the sign-off; a date in the address or in brackets
    private static final String PREAMBLES = "LINGXI_2021|HAILAN_2024|LUOSHUI_2022|WANGTING_2020|SHIQIAO_2025";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = PREAMBLES)
    void readsCourtDateAndNumberOfIssues(SampleNotice sample) throws RefusedException {
        Notice notice = read(sample);
        assertThat(Objects.requireNonNull(notice.court()).name()).isEqualTo(sample.court());
        assertThat(notice.publishedOn()).isEqualTo(sample.publishedOn());
        assertThat(notice.issues()).hasSize(sample.issues());
    }

    @ParameterizedTest
    @EnumSource
    void quotesEveryWordWhereItStands(SampleNotice sample) throws RefusedException {
        Notice notice = read(sample);
        Placed.inItsText(notice);
        assertThat(notice.issues()).extracting(Issue::text).doesNotContain("");
        assertThat(notice.issues())
                .anySatisfy(issue -> assertThat(issue.text().length()).isGreaterThan(20));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"(LVLIANG|NANYANG|YUNNAN|GUANGZHOU|SHASHI)_.*"})
    void readsEveryIssueWithLabelTitleAndPath(SampleNotice sample) throws RefusedException {
        assertThat(read(sample).issues().stream().map(IssueRow::of).toList())
                .containsExactlyElementsOf(ROWS.get(sample.fileName()));
    }

    /** A page of one line lost what told a heading of a single sentence, or of a part without a number, from its text. */
    private static final String NEEDS_LINES = "FENGLIN_2019|XUHE_2021";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = NEEDS_LINES)
    void readsTheSameIssuesWhereThePageStandsOnOneLine(SampleNotice sample) throws RefusedException {
        String line = PageTexts.of(page(sample)).text().strip().replaceAll("\\s*\\n\\s*", " ");
        Notice notice = read(Page.ofFile(("<p>" + line).getBytes(StandardCharsets.UTF_8), sample.address()));
        assertThat(notice.issues())
                .extracting(Issue::label)
                .containsExactlyElementsOf(
                        read(sample).issues().stream().map(Issue::label).toList());
    }

    @Test
    void knowsEveryFileOfTheTable() {
        assertThat(ROWS).hasSize(21);
    }

    private static Page page(SampleNotice sample) {
        return Page.ofFile(sample.bytes(), sample.address());
    }

    private static Notice read(SampleNotice sample) throws RefusedException {
        return read(page(sample));
    }

    private static Notice read(Page page) throws RefusedException {
        Reading reading = READER.read(PageTexts.of(page));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }
}
