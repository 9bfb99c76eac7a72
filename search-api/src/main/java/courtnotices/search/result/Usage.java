package courtnotices.search.result;

import java.util.Map;

/**
 * How often the index has what can be suggested.
 *
 * @param courts issues by the court's name
 * @param topics issues by code
 * @param indicators figures by code
 */
public record Usage(Map<String, Long> courts, Map<String, Long> topics, Map<String, Long> indicators) {

    /** Of an index that holds nothing. */
    public static final Usage NONE = new Usage(Map.of(), Map.of(), Map.of());

    public Usage {
        courts = Map.copyOf(courts);
        topics = Map.copyOf(topics);
        indicators = Map.copyOf(indicators);
    }
}
