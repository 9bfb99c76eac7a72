package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Change;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Rank;
import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sentences, each with the figures that it holds on the indented lines below it.
 *
 * <pre>
 * 截至8月22日，全市法院执行到位率47.68%，位居全省第四。
 *   执行到位率 47.68% @全市法院 [截至 ..2024-08-22] #4(全省) «全市法院执行到位率47.68%，位居全省第四»
 * </pre>
 *
 * <p>A figure is its name; its value with 约 where it is approximate, - where there is none; its unit; @ its scope unless that is 本院; its period's
 * kind and days; 升 or 降 and by how much (on what basis); # its place (among whom); its quote. ⏎ is a line's end, # at the start of a line a comment.
 */
final class FigureTable {

    static final Court INTERMEDIATE = new Court("云川市中级人民法院", CourtLevel.INTERMEDIATE, "云东省", "云川市");

    static final LocalDate UP_TO = LocalDate.of(2024, 9, 20);

    private static final Source SOURCE = new Source("sample:figures", "text/plain", "UTF-8", "0".repeat(64), null);

    private FigureTable() {}

    /** One sentence and its figures. */
    record Row(String sentence, List<String> figures) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Row> of(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.lines().toList()) {
            if (line.startsWith("  ")) {
                rows.getLast().figures().add(line.strip());
            } else if (!line.startsWith("#")) {
                rows.add(new Row(line.replace('⏎', '\n'), new ArrayList<>()));
            }
        }
        return rows;
    }

    static void assertReads(Row row) {
        List<Observation> found = read(row.sentence(), INTERMEDIATE);
        assertThat(found.stream().map(FigureTable::shown).toList()).isEqualTo(row.figures());
        found.forEach(figure -> assertStandsIn(row.sentence(), figure));
    }

    static List<Observation> read(String sentence, @Nullable Court court) {
        PageText page = new PageText(SOURCE, null, List.of(), sentence, Folding.fold(sentence), List.of(), List.of());
        return new Observations(page, court, UP_TO).in(new Span(0, sentence.length()));
    }

    /** The quote is the text at its offsets, and holds the value, or where there is none the change or the place. */
    private static void assertStandsIn(String sentence, Observation figure) {
        String quote = figure.quote().text();
        assertThat(sentence.substring(figure.quote().start(), figure.quote().end()))
                .isEqualTo(quote);
        String folded = Folding.fold(quote);
        if (figure.value() != null) {
            assertThat(Quantities.in(folded, 0, folded.length()).stream()
                            .filter(quantity -> quantity.unit().word().equals(figure.unit()))
                            .map(Quantity::value))
                    .as(quote)
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(figure.value());
        }
        if (figure.change() != null) {
            assertThat(folded).containsAnyOf(amounts(figure.change()));
        }
        if (figure.rank() != null) {
            int place = figure.rank().place();
            assertThat(folded).containsAnyOf("第" + place, "第" + "零一二三四五六七八九".charAt(place), "之首", "首位");
        }
    }

    private static String[] amounts(Change change) {
        String amount = Objects.requireNonNull(change.value()).toPlainString();
        return new String[] {amount, "百分之"};
    }

    static String shown(Observation figure) {
        BigDecimal value = figure.value();
        String amount = value == null ? "-" : (figure.approx() ? "约" : "") + value.toPlainString();
        return figure.name() + " " + amount + figure.unit()
                + ("本院".equals(figure.scope()) ? "" : " @" + figure.scope())
                + shown(figure.period())
                + shown(figure.change())
                + shown(figure.rank())
                + " «" + figure.quote().text() + "»";
    }

    private static String shown(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        boolean timeless = period.start() == null && period.end() == null;
        String days = timeless ? "" : " " + shown(period.start()) + ".." + shown(period.end());
        return " [" + period.kind().word() + days + "]";
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String shown(@Nullable Change change) {
        if (change == null) {
            return "";
        }
        String amount = Objects.requireNonNull(change.value()).toPlainString() + change.unit();
        return " " + change.direction().word() + amount + (change.basis() == null ? "" : "(" + change.basis() + ")");
    }

    private static String shown(@Nullable Rank rank) {
        return rank == null ? "" : " #" + rank.place() + (rank.of() == null ? "" : "(" + rank.of() + ")");
    }
}
