package courtnotices.search.result;

import courtnotices.notice.Court;
import org.jspecify.annotations.Nullable;

/**
 * One cell of courts side by side: of an indicator, or of a topic.
 *
 * @param indicator its code; null of a topic
 * @param cell of the indicator
 * @param topic its code; null of an indicator
 * @param issues of the topic
 */
public record CourtRow(
        Court court,
        @Nullable String indicator,
        @Nullable IndicatorCell cell,
        @Nullable String topic,
        @Nullable TopicCell issues) {}
