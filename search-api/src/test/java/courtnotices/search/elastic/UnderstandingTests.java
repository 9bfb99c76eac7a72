package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Understood;
import courtnotices.search.result.UnderstoodClause;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandingTests {

    @Test
    void tellsHowEveryClauseWasRead() {
        ListQuery query = Queries.query("q=终本 “一案双查” 哪些法院清理了执行案款 -食堂&sort=-date");
        assertThat(Understanding.of(query, Queries.meanings(query)))
                .isEqualTo(new Understood(
                        "终本 “一案双查” 哪些法院清理了执行案款 -食堂",
                        List.of(
                                UnderstoodClause.leaf("终本", "term", List.of("终本", "终结本次执行程序", "终结本次执行")),
                                UnderstoodClause.leaf("一案双查", "phrase", List.of("一案双查")),
                                UnderstoodClause.leaf("哪些法院清理了执行案款", "words", List.of("清理", "执行案款")),
                                UnderstoodClause.leaf("食堂", "term", List.of("食堂"))
                                        .asExcluded()),
                        "-date"));
    }

    @Test
    void tellsGroupsAndFields() {
        ListQuery query = Queries.query("q=-(食堂 OR court:南阳) indicator:首执案件终本率>30 topic:终本");
        assertThat(Understanding.of(query, Queries.meanings(query)).clauses())
                .containsExactly(
                        UnderstoodClause.group(
                                        "食堂 OR court:南阳",
                                        "any",
                                        List.of(
                                                UnderstoodClause.leaf("食堂", "term", List.of("食堂")),
                                                UnderstoodClause.leaf("court:南阳", "field", List.of("南阳"))))
                                .asExcluded(),
                        UnderstoodClause.leaf("indicator:终本率>30", "value", List.of("终本率")),
                        UnderstoodClause.leaf("topic:终本", "field", List.of("终本")));
    }

    @Test
    void tellsOfNothingAsked() {
        assertThat(Understanding.of(ListQuery.ALL, List.of())).isEqualTo(new Understood("", List.of(), "relevance"));
    }
}
