package courtnotices.indexer.reading.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of verbs does what it says to its own example. */
class VerbsTests {

    static Stream<Arguments> rows() {
        return Verbs.rows().stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(3)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("rows")
    void doesWhatItsRowSays(String verb, String done, String example) {
        assertThat(example).contains(verb);
        List<String> actions = Instruments.in(page(example), new Span(0, example.length()), null).stream()
                .map(instrument -> instrument.action().word())
                .toList();
        assertThat(actions).isEqualTo(done.equals(Verbs.FOLLOWED) ? List.of() : List.of(done));
    }

    private static PageText page(String text) {
        Source source = new Source("https://court.example/1", "text/plain", "UTF-8", "0".repeat(64), null);
        return new PageText(source, null, List.of(), text, Folding.fold(text), List.of(), List.of());
    }
}
