package courtnotices.indexer.reading.gold;

import courtnotices.indexer.reading.gold.GoldNotice.GoldChange;
import courtnotices.indexer.reading.gold.GoldNotice.GoldObservation;
import courtnotices.indexer.reading.gold.GoldNotice.GoldRank;
import courtnotices.notice.Change;
import courtnotices.notice.Issue;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Rank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Pairs figures by value and unit, the likeliest first, and scores what is said of each pair. */
final class ObservationScoring {

    /** Units that count things. 件 and 起, 个 and 项 are told apart by no two people alike, so they are one kind. */
    private static final String COUNTING = "个项件条份次篇起宗案家场期类部册名人位天本台种处批轮套户";

    /** A pair must be in the same issue, or alike in name and words, by this much. */
    private static final double LEAST = 0.5;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Tally tally;
    private final String name;
    private final List<Placed> left = new ArrayList<>();

    private ObservationScoring(Tally tally, String name) {
        this.tally = tally;
        this.name = name;
    }

    /**
     * @param issue the gold's ordinal of the issue it was found in, 0 outside any, -1 in one that gold does not have
     */
    private record Placed(int issue, Observation figure) {

        @Override
        public String toString() {
            return "#" + issue + " " + figure.name() + " " + figure.value() + figure.unit() + " «"
                    + figure.quote().text() + "»";
        }
    }

    private record Candidate(double likeness, Placed placed) {}

    static void score(Tally tally, String name, GoldNotice gold, Found found, Map<Integer, Integer> ordinals) {
        ObservationScoring scoring = new ObservationScoring(tally, name);
        found.observations().forEach(figure -> scoring.left.add(new Placed(0, figure)));
        for (Issue issue : found.issues()) {
            int ordinal = ordinals.getOrDefault(issue.ordinal(), -1);
            issue.observations().forEach(figure -> scoring.left.add(new Placed(ordinal, figure)));
        }
        // what is in doubt takes only what nothing certain asks for
        gold.observations().stream()
                .sorted(Comparator.comparing(GoldObservation::doubt))
                .forEach(scoring::ask);
        scoring.left.forEach(scoring::extra);
    }

    private void ask(GoldObservation asked) {
        Placed match = match(asked);
        if (match != null) {
            left.remove(match);
        }
        if (asked.doubt()) {
            return;
        }
        String note = name + ": " + asked;
        tally.asked("observation", match != null, note);
        tally.asked(kind(asked.unit()), match != null, "");
        if (match != null) {
            compare(asked, match, note);
        }
    }

    /** The likeliest that is left; of those equally likely, the last. */
    private Placed match(GoldObservation asked) {
        return left.stream()
                .filter(placed -> tellsTheSame(asked, placed.figure()))
                .map(placed -> new Candidate(likeness(asked, placed), placed))
                .reduce((one, other) -> one.likeness() > other.likeness() ? one : other)
                .filter(best -> best.likeness() >= LEAST)
                .map(Candidate::placed)
                .orElse(null);
    }

    private static boolean tellsTheSame(GoldObservation asked, Observation read) {
        if (!asked.withoutLevel()) {
            return same(read.value(), asked.value()) && kindOfUnit(read.unit()).equals(kindOfUnit(asked.unit()));
        }
        return (asked.change() != null
                        && same(valueOf(read.change()), asked.change().value()))
                || (asked.rank() != null
                        && Objects.equals(placeOf(read.rank()), asked.rank().place()));
    }

    private static double likeness(GoldObservation asked, Placed read) {
        return (read.issue() == asked.issue() ? 2 : 0)
                + Wording.likeness(read.figure().name(), asked.name())
                + Wording.likeness(read.figure().quote().text(), asked.quote());
    }

    private void compare(GoldObservation asked, Placed match, String note) {
        Observation read = match.figure();
        tally.asked("observation.issue", match.issue() == asked.issue(), note + " under #" + match.issue());
        tally.asked(
                "observation.name",
                Wording.likeness(read.name(), asked.name()) >= LEAST,
                note + " named " + read.name());
        tally.asked("observation.approx", read.approx() == asked.approx(), note);
        if (asked.scope() != null && !asked.scope().isEmpty()) {
            boolean hit = Wording.bare(read.scope()).equals(Wording.bare(asked.scope()));
            tally.asked("observation.scope", hit, note + ": " + asked.scope() + " / " + read.scope());
        }
        period(asked, read, note);
        change(asked.change(), read.change(), note);
        rank(asked.rank(), read.rank(), note);
    }

    /** Only the last day is compared, and only where gold names one. */
    private void period(GoldObservation asked, Observation read, String note) {
        String end = lastDay(asked.period());
        Period period = read.period();
        if (end != null) {
            boolean hit = period != null && end.equals(String.valueOf(period.end()));
            tally.asked("observation.period", hit, note + ": " + asked.period() + " / " + period);
        }
    }

    private void change(GoldChange asked, Change read, String note) {
        if (asked != null || read != null) {
            boolean hit = asked != null
                    && read != null
                    && same(read.value(), asked.value())
                    && read.direction().word().equals(asked.direction());
            tally.asked("observation.change", hit, note + ": " + asked + " / " + read);
        }
    }

    private void rank(GoldRank asked, Rank read, String note) {
        if (asked != null || read != null) {
            boolean hit = asked != null && read != null && Objects.equals(read.place(), asked.place());
            tally.asked("observation.rank", hit, note + ": " + asked + " / " + read);
        }
    }

    private void extra(Placed read) {
        tally.extra("observation", name + ": " + read);
        tally.extra(kind(read.figure().unit()), "");
    }

    private static String kind(String unit) {
        return "%".equals(unit) ? "observation.rates" : "observation.counts";
    }

    static String kindOfUnit(String unit) {
        boolean counts = unit != null
                && !unit.isEmpty()
                && (COUNTING.indexOf(unit.charAt(unit.length() - 1)) >= 0 || unit.equals("个方面"));
        return counts ? "count" : unit == null ? "" : unit;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return false;
        }
        double a = one.doubleValue();
        return Math.abs(a - other.doubleValue()) <= 1e-6 * Math.max(1, Math.abs(a));
    }

    private static BigDecimal valueOf(Change change) {
        return change == null ? null : change.value();
    }

    private static Integer placeOf(Rank rank) {
        return rank == null ? null : rank.place();
    }

    /** Of 2024-01-01/2024-08-22 it is 2024-08-22; of 2025年 there is none. */
    private static String lastDay(JsonNode period) {
        if (period == null || period.isNull()) {
            return null;
        }
        if (period.isObject()) {
            return period.path("end").asString(null);
        }
        List<MatchResult> days = DATE.matcher(period.asString()).results().toList();
        return days.isEmpty() ? null : days.getLast().group();
    }
}
