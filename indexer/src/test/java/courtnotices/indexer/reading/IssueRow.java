package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Issue;
import courtnotices.notice.chinese.folding.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An issue as a hand-made table has it; labels are folded, because normalised text writes full-width digits in half width. */
record IssueRow(int ordinal, String label, String title, String path) {

    static IssueRow of(Issue issue) {
        return new IssueRow(
                issue.ordinal(), Folding.fold(issue.label()), issue.title(), String.join(" / ", issue.path()));
    }

    /** The rows of {@code table} by file. */
    static Map<String, List<IssueRow>> byFile(String table) {
        return text(table)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], TreeMap::new, Collectors.mapping(IssueRow::of, Collectors.toList())));
    }

    private static IssueRow of(String[] cells) {
        assertThat(cells).hasSize(5);
        return new IssueRow(
                Integer.parseInt(cells[1]),
                Folding.fold(Folding.normalise(cells[2])),
                Folding.normalise(cells[3]),
                Folding.normalise(cells[4]));
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String resource) {
        try (InputStream in = IssueRow.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
