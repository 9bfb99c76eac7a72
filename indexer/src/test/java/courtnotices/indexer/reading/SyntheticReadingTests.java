package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SyntheticCorpus;
import courtnotices.fixtures.SyntheticNotice;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Court;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.Remark;
import courtnotices.notice.catalogue.CourtRegister;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads are measured over the synthetic corpus: what its pages say must reach the index. */
class SyntheticReadingTests {

    private static final SyntheticCorpus CORPUS = SyntheticCorpus.of(30_000);
    private static final CourtRegister REGISTER = CourtRegister.load();
    private static final NoticeReader READER = new NoticeReader(REGISTER);

    /** Every layout is among the first eight; the last notice is cut. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 700})
    void readsAsManyIssuesAsWereWritten(int number) throws RefusedException {
        SyntheticNotice written = CORPUS.notice(number);
        Notice notice = read(written);
        assertThat(notice.issues()).hasSize(written.issues());
        assertThat(notice.publishedOn()).isEqualTo(written.publishedOn());
        assertThat(Objects.requireNonNull(notice.court()).province()).isNotNull();
        assertThat(notice.remarks())
                .extracting(Remark::message)
                .containsExactly("taken for page furniture: 本页由程序生成，所述法院、事项和数字均不存在，仅供测试。");
    }

    @Test
    void knowsEachCourtByANameOfItsOwn() {
        List<String> printed = IntStream.range(0, CORPUS.size())
                .mapToObj(CORPUS::notice)
                .map(SyntheticNotice::court)
                .distinct()
                .toList();
        List<Court> courts = printed.stream()
                .map(court -> Objects.requireNonNull(REGISTER.resolve(court), court))
                .toList();
        assertThat(courts).allMatch(REGISTER::knows);
        assertThat(courts).extracting(Court::name).doesNotHaveDuplicates();
    }

    /** Issues as long as real ones, with what is filtered and compared by. */
    @Test
    void findsInThemWhatSearchesAskFor() throws RefusedException {
        List<Issue> issues = read(CORPUS.notice(2)).issues();
        assertThat(issues.stream()
                        .mapToInt(issue -> issue.text().length())
                        .average()
                        .orElseThrow())
                .isBetween(300.0, 600.0);
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.topics()).isNotEmpty();
            assertThat(issue.measures()).hasSizeBetween(3, 6);
        });
        assertThat(issues).anySatisfy(issue -> assertThat(issue.status()).isNotNull());
        assertThat(issues).anySatisfy(issue -> assertThat(issue.deadline()).isNotNull());
        assertThat(issues).anySatisfy(issue -> assertThat(issue.instruments()).isNotEmpty());
        assertThat(issues)
                .anySatisfy(issue -> assertThat(issue.observations())
                        .anySatisfy(figure -> assertThat(figure.indicator()).isNotNull()));
    }

    private static Notice read(SyntheticNotice written) throws RefusedException {
        Reading reading = READER.read(Page.ofFile(written.bytes(), written.address()));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }
}
