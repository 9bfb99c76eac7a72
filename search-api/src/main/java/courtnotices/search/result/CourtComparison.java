package courtnotices.search.result;

import java.util.List;

/**
 * Courts side by side.
 *
 * @param courts in the order asked for
 * @param indicators those of which a court tells a figure, in the catalogue's order
 * @param topics those that a court has issues on, in the catalogue's order
 */
public record CourtComparison(List<ComparedCourt> courts, List<IndicatorLine> indicators, List<TopicLine> topics) {

    public CourtComparison {
        courts = List.copyOf(courts);
        indicators = List.copyOf(indicators);
        topics = List.copyOf(topics);
    }
}
