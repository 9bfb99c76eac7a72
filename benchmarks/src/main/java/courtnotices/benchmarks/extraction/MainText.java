package courtnotices.benchmarks.extraction;

import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the table of docs/decisions/0007-main-text.md: what each extractor keeps of the authored web pages, and what it lets in. */
public final class MainText {

    private final StringBuilder table = new StringBuilder();

    private MainText() {}

    /** Takes some seconds. */
    public static void main(String[] arguments) throws IOException, RefusedException {
        System.out.println(table(MarkedPage.all()));
    }

    /** A row a page, and one of all. */
    static String table(List<MarkedPage> pages) throws RefusedException {
        MainText report = new MainText();
        report.head();
        Map<Extractor, Score> sums = new EnumMap<>(Extractor.class);
        int characters = 0;
        for (MarkedPage page : pages) {
            Map<Extractor, Score> scores = page.scores();
            report.row(page.name(), page.marks().characters(), scores);
            scores.forEach((extractor, score) -> sums.merge(extractor, score, Score::plus));
            characters += page.marks().characters();
        }
        report.row("all", characters, sums);
        return report.table.toString();
    }

    private void head() {
        table.append("| page | marked |");
        for (Extractor extractor : Extractor.values()) {
            table.append(" %s kept | let in |".formatted(extractor.head()));
        }
        table.append("\n| --- | --: |")
                .append(" --: | --: |".repeat(Extractor.values().length))
                .append('\n');
    }

    private void row(String name, int characters, Map<Extractor, Score> scores) {
        table.append(String.format(Locale.ROOT, "| %s | %,d |", name, characters));
        for (Score score : scores.values()) {
            table.append(
                    String.format(Locale.ROOT, " %.1f %% | %,d |", 100.0 * score.kept() / characters, score.letIn()));
        }
        table.append('\n');
    }
}
