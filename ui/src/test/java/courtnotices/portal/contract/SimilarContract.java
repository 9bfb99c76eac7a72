package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.document.IssueDocument;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.find.SimilarFinder;
import courtnotices.search.result.SimilarIssue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues like one, over the samples. */
interface SimilarContract {

    PortalIndex index();

    /** Of what stands first everything is on the topic that the issue asked about is on, though titles share hardly a word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        QINGLAN_2024   | 首执案件终本率偏高 | 终本     | 终本
        QINGLAN_2020   | 执行案款沉淀多     | 执行案款 | 案款
        LINWAN_2023    | 三个规定           | 三个规定 | 三个规定
        GAOYUAN_2022   | 涉诉信访           | 涉诉信访 | 信访
        """)
    default void findsTheSameProblemInOtherNotices(SampleNotice sample, String title, String topic, String word)
            throws IOException {
        index().fill();
        IssueDocument asked = Samples.documents(sample).issues().stream()
                .filter(issue -> issue.title().replace("“", "").replace("”", "").contains(title))
                .findFirst()
                .orElseThrow();

        List<SimilarIssue> similar = similar(asked.id(), "size=5");

        assertThat(similar).hasSize(5);
        assertThat(similar)
                .filteredOn(found -> found.issue().topics().contains(topic))
                .hasSizeGreaterThan(2)
                .startsWith(similar.getFirst(), similar.get(1))
                .allSatisfy(found -> assertThat(String.join(" ", found.alike())).contains(word));
    }

    @Test
    default void leavesOutItsOwnNoticeAndWhatIsNotAskedFor() throws IOException {
        index().fill();
        String notice = Samples.documents(SampleNotice.GUANGZHOU_2021).notice().id();

        for (IssueDocument issue :
                Samples.documents(SampleNotice.GUANGZHOU_2021).issues()) {
            assertThat(similar(issue.id(), "size=100"))
                    .allSatisfy(found -> assertThat(found.issue().notice().id()).isNotEqualTo(notice));
            assertThat(similar(issue.id(), "level=基层&size=3"))
                    .hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(found -> assertThat(
                                    Objects.requireNonNull(found.issue().court())
                                            .level()
                                            .word())
                            .isEqualTo("基层"));
        }
    }

    @Test
    default void knowsNothingLikeAnIssueThatIsNotThere() throws IOException {
        index().fill();

        assertThatThrownBy(() -> similar("0123456789abcdef-1", "")).isInstanceOf(NotFoundException.class);
    }

    private List<SimilarIssue> similar(String id, String parameters) {
        return PortalIndex.answer(new SimilarFinder(index().elastic()).like(id, PortalIndex.query(parameters)))
                .items();
    }
}
