package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries that were made to hurt: each is refused by name, with a repair that would be answered or with none.
 *
 * <p>The dearest of them costs about a millisecond of work; {@link #main} prints what each does.
 */
class HostileQueriesTests {

    private static final int MANY = 10_000;

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("10,000 terms", "终 ".repeat(MANY), "longer than"),
                Arguments.of("10,000 choices", "a OR ".repeat(MANY) + "a", "longer than"),
                Arguments.of("1 MB without a space", "终".repeat(1 << 20), "longer than"),
                Arguments.of("1 MB of accents", "e\u0301".repeat(1 << 19), "longer than"),
                Arguments.of("as many terms as fit", "a ".repeat(499), "more than 32 terms"),
                Arguments.of("as many choices as fit", "a OR ".repeat(199) + "a", "more than 32 terms"),
                Arguments.of("as many excluded as fit", "-a ".repeat(333), "more than 32 terms"),
                Arguments.of("as many fields as fit", "city:a ".repeat(142), "more than 32 terms"),
                Arguments.of("deep brackets", "(".repeat(495) + "终本" + ")".repeat(495), "more than 8 deep"),
                Arguments.of("deep brackets, open", "(".repeat(998) + "终本", "more than 8 deep"),
                Arguments.of("deep brackets, excluded", "-(".repeat(450) + "终本", "more than 8 deep"),
                Arguments.of("brackets closed only", ")".repeat(1_000), "was not opened"),
                Arguments.of("quotation marks", "\"".repeat(999), "not closed"),
                Arguments.of("a wildcard", "终*", "no wildcards"),
                Arguments.of("a wildcard before", "*本", "no wildcards"),
                Arguments.of("wildcards only", "* ".repeat(500), "no wildcards"),
                Arguments.of("a full-width wildcard", "终＊", "no wildcards"),
                Arguments.of("a control", "终\u0000本", "control"),
                Arguments.of("controls only", "\u0007".repeat(1_000), "control"),
                Arguments.of("a delete", "终\u007f", "control"),
                Arguments.of("a control of ISO 8859", "终\u0085", "control"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void areRefusedAndRepaired(String what, String query, String problem) {
        BadQueryException refusal = catchThrowableOfType(BadQueryException.class, () -> parse(query));
        assertThat(refusal)
                .hasMessageContaining(problem)
                .extracting(BadQueryException::parameter)
                .isEqualTo("q");
        assertThat(refusal.position()).isBetween(0, query.length());
        if (refusal.repaired() != null) {
            assertThat(parse(refusal.repaired()).clauses()).isNotEmpty();
        }
    }

    @Test
    void namesTheFirstOfManyParameters() {
        Map<String, List<String>> unknown =
                IntStream.range(0, MANY).boxed().collect(Collectors.toMap(n -> "p" + n, n -> List.of("x")));
        BadQueryException refusal =
                catchThrowableOfType(BadQueryException.class, () -> Parameters.parse(unknown, Listed.ISSUES));
        assertThat(unknown).containsKey(refusal.parameter());
    }

    @Test
    void countsTheValuesOfAFilter() {
        Map<String, List<String>> many = Map.of("court", Collections.nCopies(MANY, "甲"));
        BadQueryException refusal =
                catchThrowableOfType(BadQueryException.class, () -> Parameters.parse(many, Listed.ISSUES));
        assertThat(refusal)
                .hasMessageContaining("10000 values")
                .extracting(BadQueryException::parameter)
                .isEqualTo("court");
    }

    /** What is a name in a notice, a pasted line, or a question is no attack. */
    @Test
    void leavesWhatOnlyLooksLikeThem() {
        assertThat(parse("\"李*\"").clauses()).hasSize(1);
        assertThat(parse("终本\t执行\r\n").clauses()).hasSize(2);
        assertThat(parse("哪些法院清理了执行案款?").clauses()).hasSize(1);
    }

    private static ListQuery parse(String query) {
        return Parameters.parse(Map.of("q", List.of(query)), Listed.ISSUES);
    }

    /** Prints milliseconds of work for each, after a warm-up. */
    public static void main(String[] arguments) {
        queries().map(Arguments::get).forEach(row -> {
            String query = String.valueOf(row[1]);
            long start = System.nanoTime();
            int times = 200;
            for (int n = 0; n < 2 * times; n++) {
                start = n == times ? System.nanoTime() : start;
                assertThatExceptionOfType(BadQueryException.class).isThrownBy(() -> parse(query));
            }
            System.out.printf(Locale.ROOT, "%7.3f ms  %s%n", (System.nanoTime() - start) / 1e6 / times, row[0]);
        });
    }
}
