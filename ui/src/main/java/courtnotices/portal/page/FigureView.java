package courtnotices.portal.page;

import courtnotices.notice.Change;
import courtnotices.notice.Court;
import courtnotices.notice.Observation;
import courtnotices.notice.Rank;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.ObservationHit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a card: what it says, whose it is, and the words that hold it.
 *
 * @param address of the card itself
 * @param value with its unit, null where the notice tells only a change or a place
 * @param quote with the value marked, where it stands in it as it is written here
 * @param sentence in which the quote stands
 * @param place where the sentence stands: its issue in the notice, or the notice
 * @param compare the comparison of courts by its indicator; null of a figure that is none of the catalogue's
 * @param source where the court published it; a link when {@code linked}
 * @param citation in GB/T 7714
 */
public record FigureView(
        String address,
        String api,
        String name,
        @Nullable String value,
        boolean approximate,
        @Nullable String scope,
        @Nullable String period,
        @Nullable ChangeView change,
        @Nullable Rank rank,
        List<Run> quote,
        Surroundings sentence,
        @Nullable String court,
        @Nullable String courtAddress,
        @Nullable String publishedOn,
        @Nullable LocalDate withdrawnOn,
        String notice,
        String place,
        @Nullable String compare,
        String source,
        boolean linked,
        String citation) {

    /**
     * How it moved: 同比下降3.3个百分点, in English down 3.3 percentage points year on year.
     *
     * @param direction the key of the words among the messages
     * @param amount with its unit, but for percentage points; null where the notice tells none
     * @param inPoints whether it is one of percentage points
     * @param basis in the notice's words
     * @param against the key of the basis among the messages, or null where it is told in the notice's words alone
     */
    public record ChangeView(
            String direction,
            @Nullable String amount,
            boolean inPoints,
            @Nullable String basis,
            @Nullable String against) {

        private static final Set<String> POINTS = Set.of("个百分点", "百分点");

        /** What nearly all changes are measured against. */
        private static final Map<String, String> BASES = Map.of(
                "同比", "YEAR_ON_YEAR", "环比", "PERIOD_ON_PERIOD", "较上年", "THAN_LAST_YEAR", "较去年", "THAN_A_YEAR_AGO");

        static @Nullable ChangeView of(@Nullable Change change) {
            if (change == null) {
                return null;
            }
            boolean inPoints = change.unit() != null && POINTS.contains(change.unit());
            return new ChangeView(
                    change.direction().name(),
                    change.value() == null ? null : amount(change.value(), inPoints ? null : change.unit()),
                    inPoints,
                    change.basis(),
                    change.basis() == null ? null : BASES.get(change.basis()));
        }

        private static String amount(BigDecimal value, @Nullable String unit) {
            return unit == null ? Notation.of(value) : Notation.of(value, unit);
        }
    }

    public FigureView {
        quote = List.copyOf(quote);
    }

    /** The card of {@code hit}, which stands in a notice of that {@code text}, cited as read on {@code today}. */
    public static FigureView of(ObservationHit hit, String text, LocalDate today) {
        Observation figure = hit.observation();
        Court court = hit.court();
        String value = figure.value() == null ? null : Notation.of(figure.value(), figure.unit());
        return new FigureView(
                PageLinks.figure(hit.id()),
                hit.links().self(),
                figure.name(),
                value,
                figure.approx(),
                figure.scope(),
                figure.period() == null ? null : figure.period().text(),
                ChangeView.of(figure.change()),
                figure.rank(),
                Run.marking(
                        figure.quote().text(),
                        figure.value() == null ? null : figure.value().toPlainString()),
                Surroundings.of(text, figure.quote()),
                court == null ? null : court.name(),
                court == null ? null : PageLinks.court(court.name()),
                hit.notice().publishedOn() == null
                        ? null
                        : String.valueOf(hit.notice().publishedOn()),
                hit.notice().withdrawnOn(),
                hit.notice().title() == null ? "" : hit.notice().title(),
                place(hit),
                figure.indicator() == null ? null : PageLinks.compareIndicators(figure.indicator()),
                hit.links().source(),
                PageLinks.isWeb(hit.links().source()),
                Citation.of(court, hit.notice(), hit.links().source(), today));
    }

    private static String place(ObservationHit hit) {
        return hit.issue() == null
                ? PageLinks.notice(hit.notice().id())
                : PageLinks.issue(hit.notice().id(), hit.issue().ordinal());
    }
}
