package courtnotices.search.result;

import java.util.List;

/**
 * A topic of several courts.
 *
 * @param cells one a court, in the order asked for
 */
public record TopicLine(TopicName topic, List<TopicCell> cells) {

    public TopicLine {
        cells = List.copyOf(cells);
    }
}
