package courtnotices.search.compare;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Inspection;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.Quote;
import courtnotices.notice.Term;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.document.NoticeSummary;
import courtnotices.search.result.ComparableGroup;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.Links;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Figures as a table of lines: court, day of publication, value, scope, period, unit, name; {@code 约} before a value makes it approximate. */
final class Told {

    private Told() {}

    /** The figures of 终本率 in {@code lines}, in their order; a missing cell is {@code -}. */
    static List<ObservationHit> figures(String lines) {
        AtomicInteger place = new AtomicInteger();
        return lines.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> figure(cells, place.getAndIncrement()))
                .toList();
    }

    /** 甲区法院 is of basic level, 乙中院 intermediate. */
    static Court court(String name) {
        return new Court(name, name.endsWith("中院") ? CourtLevel.INTERMEDIATE : CourtLevel.BASIC, "示例省", null);
    }

    /** The group as a line: {@code 本院 年度: 甲区法院 36.9, 乙区法院 44.9; 约 丙区法院 41}. */
    static String line(ComparableGroup group) {
        PeriodKind kind = group.basis().periodKind();
        String rows = String.join(", ", group.rows().stream().map(Told::line).toList());
        String approximate =
                String.join(", ", group.approximate().stream().map(Told::line).toList());
        return group.basis().scope() + " " + (kind == null ? "-" : kind.word()) + ": " + rows
                + (approximate.isEmpty() ? "" : "; 约 " + approximate);
    }

    private static String line(ComparedFigure row) {
        String others = String.join("+", row.others().stream().map(Told::value).toList());
        return Figures.court(row.figure()).name() + " " + value(row.figure())
                + (others.isEmpty() ? "" : " (" + others + ")");
    }

    static String value(ObservationHit figure) {
        return String.valueOf(figure.observation().value());
    }

    private static ObservationHit figure(List<String> cells, int place) {
        String court = cells.get(0);
        String published = cells.get(1);
        String value = cells.get(2);
        String noticeId = court + published;
        String name = cells.size() > 6 ? cells.get(6) : "终本率";
        return new ObservationHit(
                noticeId + "-f" + place,
                new NoticeSummary(noticeId, "通报", date(published), Inspection.UNKNOWN),
                court.equals("-") ? null : court(court),
                null,
                List.of(),
                null,
                null,
                new Observation(
                        name,
                        Indicators.bundled().named(name) == null ? null : name,
                        value.equals("-") ? null : new BigDecimal(value.replace("约", "")),
                        cells.size() > 5 ? cells.get(5) : "%",
                        value.startsWith("约"),
                        cells.get(3),
                        period(cells.get(4)),
                        null,
                        null,
                        new Quote("终本率", place * 10, place * 10 + 3)),
                new Links("/figure", "/notice", "https://court.example/notice"));
    }

    /** {@code 截至 2024-08-22}, {@code 年度 2024-01-01 2024-12-31}, {@code 区间 2024-01-01 -}. */
    private static @Nullable Period period(String words) {
        if (words.equals("-")) {
            return null;
        }
        String[] parts = words.split(" ", -1);
        PeriodKind kind = Objects.requireNonNull(Term.find(PeriodKind.class, parts[0]));
        return new Period(kind, parts.length > 2 ? date(parts[1]) : null, date(parts[parts.length - 1]), words);
    }

    private static @Nullable LocalDate date(String date) {
        return date.equals("-") ? null : LocalDate.parse(date);
    }
}
