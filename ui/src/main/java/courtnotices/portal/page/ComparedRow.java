package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.Observation;
import courtnotices.notice.Rank;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.ComparedFigure;
import courtnotices.search.result.ObservationHit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A court's figure in a table.
 *
 * @param level the court's
 * @param place where its sentence stands in the notice
 * @param others the court's other figures on the same basis
 */
public record ComparedRow(
        String court,
        String courtAddress,
        String level,
        FigureLink figure,
        @Nullable String scope,
        @Nullable String period,
        FigureView.@Nullable ChangeView change,
        @Nullable Rank rank,
        @Nullable String publishedOn,
        @Nullable LocalDate withdrawnOn,
        String place,
        String quote,
        List<Other> others) {

    /** Another figure of the court, told apart by its period or its notice. */
    public record Other(
            FigureLink figure,
            @Nullable String period,
            @Nullable String publishedOn) {}

    public ComparedRow {
        others = List.copyOf(others);
    }

    static ComparedRow of(ComparedFigure row) {
        return of(row.figure(), row.others());
    }

    static ComparedRow of(ObservationHit hit, List<ObservationHit> others) {
        Court court = Objects.requireNonNull(hit.court(), "only figures of known courts are compared");
        Observation figure = hit.observation();
        return new ComparedRow(
                court.name(),
                PageLinks.court(court.name()),
                court.level().word(),
                link(hit),
                figure.scope(),
                period(hit),
                FigureView.ChangeView.of(figure.change()),
                figure.rank(),
                publishedOn(hit),
                hit.notice().withdrawnOn(),
                hit.issue() == null
                        ? PageLinks.notice(hit.notice().id())
                        : PageLinks.issue(hit.notice().id(), hit.issue().ordinal()),
                figure.quote().text(),
                others.stream()
                        .map(other -> new Other(link(other), period(other), publishedOn(other)))
                        .toList());
    }

    static FigureLink link(ObservationHit hit) {
        Observation figure = hit.observation();
        return new FigureLink(
                PageLinks.figure(hit.id()),
                figure.name(),
                Notation.of(figure),
                figure.approx() && figure.value() != null);
    }

    private static @Nullable String period(ObservationHit hit) {
        return hit.observation().period() == null
                ? null
                : hit.observation().period().text();
    }

    private static @Nullable String publishedOn(ObservationHit hit) {
        return hit.notice().publishedOn() == null
                ? null
                : String.valueOf(hit.notice().publishedOn());
    }
}
