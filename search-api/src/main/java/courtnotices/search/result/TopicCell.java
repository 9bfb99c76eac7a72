package courtnotices.search.result;

/**
 * How many issues of a court are on a topic.
 *
 * @param link the list of them
 */
public record TopicCell(String court, long issues, String link) {}
