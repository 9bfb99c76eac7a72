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
                                new UnderstoodClause("终本", "term", false, List.of("终本", "终结本次执行程序", "终结本次执行")),
                                new UnderstoodClause("一案双查", "phrase", false, List.of("一案双查")),
                                new UnderstoodClause("哪些法院清理了执行案款", "words", false, List.of("清理", "执行案款")),
                                new UnderstoodClause("食堂", "term", true, List.of("食堂"))),
                        "-date"));
    }

    @Test
    void tellsOfNothingAsked() {
        assertThat(Understanding.of(ListQuery.ALL, List.of())).isEqualTo(new Understood("", List.of(), "relevance"));
    }
}
