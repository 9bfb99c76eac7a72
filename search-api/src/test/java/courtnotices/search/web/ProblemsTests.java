package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.elastic.EngineAwayException;
import courtnotices.search.find.Missing;
import courtnotices.search.find.NotFoundException;
import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.Fault;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ResponseStatusException;

class ProblemsTests {

    @Test
    void namesThePlaceOfABadQueryAndItsRepair() {
        ProblemDetail problem = Problems.of(new BadQueryException("q", "is open", 3, "终本 “案款”"));
        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getDetail()).isEqualTo("q: is open");
        assertThat(problem.getProperties()).isEqualTo(Map.of("parameter", "q", "position", 3, "repaired", "终本 “案款”"));
    }

    @Test
    void saysNothingOfAPlaceThatIsNotKnown() {
        assertThat(Problems.of(new BadQueryException("size", "is 0")).getProperties())
                .isEqualTo(Map.of("parameter", "size"));
    }

    @Test
    void namesWhatIsWrongByACode() {
        ProblemDetail problem = Problems.of(new BadQueryException("size", Fault.NOT_BETWEEN, 0, 1, 100));
        assertThat(problem.getDetail()).isEqualTo("size: is 0; it must be between 1 and 100");
        assertThat(problem.getProperties()).isEqualTo(Map.of("parameter", "size", "code", Fault.NOT_BETWEEN));
    }

    @Test
    void tellsWhatIsMissing() {
        ProblemDetail problem = Problems.of(new NotFoundException(Missing.ISSUE, "0123456789abcdef-1"));
        assertThat(problem.getStatus()).isEqualTo(404);
        assertThat(problem.getDetail()).isEqualTo("there is no issue with the id «0123456789abcdef-1»");
    }

    @Test
    void repeatsTheBeginningOfALongId() {
        assertThat(Problems.of(new NotFoundException(Missing.NOTICE, "x".repeat(5_000)))
                        .getDetail())
                .hasSizeLessThan(120);
    }

    @Test
    void tellsThatTheIndexIsAwayAndNotWhere() {
        ProblemDetail problem = Problems.of(new EngineAwayException(new IOException("127.0.0.1:9200 refused")));
        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.toString()).doesNotContain("9200");
    }

    @Test
    void takesOverWhatTheFrameworkSays() {
        ProblemDetail problem = Problems.of(new ResponseStatusException(HttpStatus.URI_TOO_LONG, "shorten it"));
        assertThat(problem.getStatus()).isEqualTo(414);
        assertThat(problem.getDetail()).isEqualTo("shorten it");
    }

    @Test
    void keepsInnerWordsInside() {
        ProblemDetail problem = Problems.of(new IllegalStateException("password=secret"));
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.toString()).doesNotContain("secret");
    }
}
