package courtnotices.portal.page;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Rank;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.query.CourtsQuery;
import courtnotices.search.result.ComparedCourt;
import courtnotices.search.result.CourtComparison;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.IndicatorCell;
import courtnotices.search.result.IndicatorLine;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.TopicCell;
import courtnotices.search.result.TopicLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Courts side by side, a column a court.
 *
 * @param fields the form's: the chosen courts, and room for more
 * @param known courts to choose from
 * @param columns empty on the page that asks for courts
 * @param claims what the latest notices say of themselves
 */
public record CourtsView(
        List<String> fields,
        List<String> known,
        List<Column> columns,
        List<ClaimRow> claims,
        List<IndicatorRow> indicators,
        List<TopicRow> topics,
        List<ExportLink> exports,
        @Nullable String api) {

    /** A list of names that weighs 40 KB; beyond it one types the name in full. */
    private static final int MOST_KNOWN = 1_000;

    /** A court with its latest notice, and the page without it. */
    public record Column(
            String court,
            String courtAddress,
            String level,
            @Nullable String place,
            int notices,
            String notice,
            @Nullable String noticeTitle,
            @Nullable String publishedOn,
            @Nullable LocalDate withdrawnOn,
            String remove) {}

    /** A claimed number; {@code name} ends the key of its words among the messages, a cell is null where it is not claimed. */
    public record ClaimRow(String name, List<@Nullable String> cells) {

        public ClaimRow {
            cells = Collections.unmodifiableList(new ArrayList<>(cells)); // has nulls
        }
    }

    /** An indicator on the basis that most of the courts share. */
    public record IndicatorRow(
            String indicator,
            String address,
            @Nullable String unit,
            @Nullable String scope,
            @Nullable String period,
            List<String> cautions,
            List<FigureCell> cells) {}

    /** A court's figure; {@code reason} ends the key of why it is not comparable, {@code differs} is its scope or, where that is the line's, its name. */
    public record FigureCell(
            @Nullable FigureLink figure,
            @Nullable String differs,
            @Nullable String period,
            @Nullable Rank rank,
            @Nullable String reason) {}

    /** A topic with how many issues each court has on it. */
    public record TopicRow(String topic, String address, List<Count> cells) {}

    /** A number and the list of what it counts. */
    public record Count(long issues, String address) {}

    private record Claim(String name, Function<ClaimedTotals, @Nullable BigDecimal> number) {}

    private static final List<Claim> CLAIMS = List.of(
            new Claim("problems", claimed -> whole(claimed.problems())),
            new Claim("problemsDone", claimed -> whole(claimed.problemsDone())),
            new Claim("problemsMostlyDone", claimed -> whole(claimed.problemsMostlyDone())),
            new Claim("problemsOpen", claimed -> whole(claimed.problemsOpen())),
            new Claim("measures", claimed -> whole(claimed.measures())),
            new Claim("measuresDone", claimed -> whole(claimed.measuresDone())),
            new Claim("completionRatePct", ClaimedTotals::completionRatePct),
            new Claim("rulesTotal", claimed -> whole(claimed.rulesTotal())));

    /** The page that asks for courts, {@code chosen} already named. */
    public static CourtsView choosing(List<String> chosen, List<CourtHit> known) {
        return new CourtsView(
                fields(chosen), names(known), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The page of a comparison. */
    public static CourtsView of(CourtsQuery query, CourtComparison found, List<CourtHit> known) {
        String address = PageLinks.compareCourts(query);
        return new CourtsView(
                fields(query.courts()),
                names(known),
                found.courts().stream()
                        .map(court -> column(court, query.courts()))
                        .toList(),
                claims(found.courts()),
                found.indicators().stream().map(CourtsView::row).toList(),
                found.topics().stream().map(CourtsView::row).toList(),
                ExportLink.of(address),
                PageLinks.api(address));
    }

    private static List<String> fields(List<String> chosen) {
        int empty = Math.max(2 - chosen.size(), chosen.size() < CourtsQuery.MOST ? 1 : 0);
        return Stream.concat(chosen.stream(), Stream.generate(() -> "").limit(empty))
                .toList();
    }

    private static List<String> names(List<CourtHit> known) {
        return known.stream().map(CourtHit::name).limit(MOST_KNOWN).toList();
    }

    private static Column column(ComparedCourt court, List<String> all) {
        String name = court.court().name();
        return new Column(
                name,
                PageLinks.court(name),
                court.court().level().word(),
                court.court().province(),
                court.notices(),
                PageLinks.notice(court.notice().id()),
                court.notice().title(),
                court.notice().publishedOn() == null
                        ? null
                        : String.valueOf(court.notice().publishedOn()),
                court.notice().withdrawnOn(),
                PageLinks.compareCourts(
                        all.stream().filter(other -> !other.equals(name)).toList()));
    }

    private static List<ClaimRow> claims(List<ComparedCourt> courts) {
        return CLAIMS.stream()
                .map(claim -> row(claim, courts))
                .filter(row -> row.cells().stream().anyMatch(Objects::nonNull))
                .toList();
    }

    private static ClaimRow row(Claim claim, List<ComparedCourt> courts) {
        List<@Nullable String> cells = new ArrayList<>();
        for (ComparedCourt court : courts) {
            BigDecimal number = claim.number().apply(court.claimed());
            String unit = claim.name().endsWith("Pct") ? "%" : "";
            cells.add(number == null ? null : Notation.of(number, unit));
        }
        return new ClaimRow(claim.name(), cells);
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static IndicatorRow row(IndicatorLine line) {
        return new IndicatorRow(
                line.indicator().code(),
                PageLinks.page(line.link()),
                line.basis() == null ? null : line.basis().unit(),
                line.basis() == null ? null : line.basis().scope(),
                line.basis() == null || line.basis().periodKind() == null
                        ? null
                        : line.basis().periodKind().word(),
                line.cautions().stream().map(Enum::name).toList(),
                line.cells().stream().map(cell -> cell(cell, line)).toList());
    }

    private static FigureCell cell(IndicatorCell cell, IndicatorLine line) {
        ObservationHit hit = cell.observation();
        String reason = cell.reason() == null ? null : cell.reason().name();
        if (hit == null) {
            return new FigureCell(null, null, null, null, reason);
        }
        ComparedRow row = ComparedRow.of(hit, List.of());
        return new FigureCell(row.figure(), differs(row, line), row.period(), row.rank(), reason);
    }

    private static @Nullable String differs(ComparedRow row, IndicatorLine line) {
        String scope = line.basis() == null ? null : line.basis().scope();
        return Objects.equals(row.scope(), scope) ? row.figure().name() : row.scope();
    }

    private static TopicRow row(TopicLine line) {
        return new TopicRow(
                line.topic().code(),
                PageLinks.compareMeasures(line.topic().code()),
                line.cells().stream().map(CourtsView::count).toList());
    }

    private static Count count(TopicCell cell) {
        return new Count(cell.issues(), PageLinks.page(cell.link()));
    }
}
