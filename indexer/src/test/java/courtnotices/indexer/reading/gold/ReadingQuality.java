package courtnotices.indexer.reading.gold;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How well the reader reads notices that were marked by hand, field by field.
 *
 * <p>The fields, and what counts as found, are told in docs/quality.md.
 */
public final class ReadingQuality {

    private final int notices;
    private final Tally tally;
    private final Floors floors;

    private ReadingQuality(int notices, Tally tally, Floors floors) {
        this.notices = notices;
        this.tally = tally;
        this.floors = floors;
    }

    /** Over the pages that come with the project. */
    public static ReadingQuality ofFixtures(NoticeReader reader) throws IOException, RefusedException {
        return of(reader, GoldFiles.ofFixtures(), Floors.of("fixtures"));
    }

    /** Over the real notices in {@code shared/seeds} that have gold in {@code shared/gold}. */
    public static ReadingQuality ofRealNotices(NoticeReader reader, Path shared) throws IOException, RefusedException {
        return of(reader, GoldFiles.ofRealNotices(shared), Floors.of("notices"));
    }

    private static ReadingQuality of(NoticeReader reader, Map<String, GoldFiles.Marked> marked, Floors floors) {
        Tally tally = new Tally();
        for (Map.Entry<String, GoldFiles.Marked> page : marked.entrySet()) {
            Found found = found(reader, page.getValue().page());
            score(tally, page.getKey(), page.getValue().gold(), found);
        }
        return new ReadingQuality(marked.size(), tally, floors);
    }

    /** A page that is refused is read as nothing: all that stands in it is missed. */
    private static Found found(NoticeReader reader, Page page) {
        try {
            return Found.of(reader.read(PageTexts.of(page)));
        } catch (RefusedException e) {
            return Found.NOTHING;
        }
    }

    static void score(Tally tally, String name, GoldNotice gold, Found found) {
        NoticeScoring.score(tally, name, gold, found);
        Map<Integer, Integer> ordinals = IssueScoring.score(tally, name, gold, found);
        ObservationScoring.score(tally, name, gold, found, ordinals);
        InstrumentScoring.score(tally, name, gold, found);
    }

    /** How many notices were read. */
    public int notices() {
        return notices;
    }

    /** A line for each field that is read worse than its floor. */
    public List<String> broken() {
        return floors.broken(tally);
    }

    /** Fields that were scored and have no floor. */
    public List<String> withoutFloor() {
        return tally.fields().stream()
                .filter(field -> !floors.fields().contains(field))
                .toList();
    }

    /** A row for each field, as wide as a terminal. */
    public String printed() {
        return printed(List.of());
    }

    /** The same rows, each with what was missed (-) and what was found in vain (+) below it. */
    public String printedWithMisses() {
        return printed(tally.fields());
    }

    private String printed(List<String> noted) {
        StringBuilder table = new StringBuilder(
                "%-24s %6s %6s %6s  %4s %4s %5s%n".formatted("field", "P", "R", "F1", "hit", "miss", "extra"));
        for (String field : tally.fields()) {
            FieldScore score = tally.of(field);
            table.append("%-24s %6.3f %6.3f %6.3f  %4d %4d %5d%n"
                    .formatted(
                            field,
                            score.precision(),
                            score.recall(),
                            score.f1(),
                            score.hit(),
                            score.miss(),
                            score.extra()));
            if (noted.contains(field)) {
                tally.notes(field)
                        .forEach(note -> table.append("    ").append(note).append(System.lineSeparator()));
            }
        }
        return table.toString();
    }

    /** The same rows as a table in Markdown, with the floors. */
    String markdown() {
        StringBuilder table = new StringBuilder(
                "| field | precision | recall | F1 | floor | hit | miss | extra |\n| --- | --: | --: | --: | --: | --: | --: | --: |\n");
        for (String field : tally.fields()) {
            FieldScore score = tally.of(field);
            table.append("| %s | %.3f | %.3f | %.3f | %.2f | %d | %d | %d |%n"
                    .formatted(
                            field,
                            score.precision(),
                            score.recall(),
                            score.f1(),
                            floors.byField().get(field),
                            score.hit(),
                            score.miss(),
                            score.extra()));
        }
        return table.toString().replace("\r\n", "\n");
    }

    /** What was missed and found in vain, as lists in Markdown, a heading a field. */
    String markdownOfMisses() {
        StringBuilder lists = new StringBuilder();
        for (String field : tally.fields()) {
            List<String> notes = tally.notes(field);
            if (!notes.isEmpty()) {
                lists.append("\n### ").append(field).append("\n\n");
                notes.forEach(note ->
                        lists.append("    ").append(note.replace('\n', ' ')).append('\n'));
            }
        }
        return lists.isEmpty() ? "\nNone.\n" : lists.toString();
    }
}
