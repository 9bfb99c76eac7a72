package courtnotices.portal.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.ListQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables are whole: what they name is there, and every query can be asked. */
class JudgmentsTests {

    private static final List<JudgedQuery> ALL = Judgments.all();

    @Test
    void everyQueryIsJudgedAndCanBeAsked() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(60).allSatisfy(query -> {
            assertThat(query.grades().values()).isNotEmpty().allMatch(grade -> grade >= 1 && grade <= 3);
            assertThat(ListQuery.ALL.withText(query.text()).clauses()).isNotEmpty();
        });
        assertThat(ALL.stream().map(JudgedQuery::id)).doesNotHaveDuplicates();
        assertThat(ALL.stream().map(JudgedQuery::text)).doesNotHaveDuplicates();
    }

    @Test
    void everyKindHasItsQueries() {
        assertThat(ALL.stream().map(JudgedQuery::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Kind.class));
    }

    @Test
    void enoughRemainsWithoutRealNotices() {
        assertThat(Judgments.among(JudgedNotices.samples().keySet())).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void whatIsJudgedIsASampleOrARealNotice() {
        Set<String> samples = JudgedNotices.samples().keySet();
        assertThat(ALL.stream()
                        .flatMap(query -> query.grades().keySet().stream())
                        .map(IssueKey::notice))
                .allMatch(notice -> samples.contains(notice) || notice.matches("seed-\\d{3}"));
    }
}
