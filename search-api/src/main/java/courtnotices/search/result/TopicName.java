package courtnotices.search.result;

import courtnotices.notice.catalogue.Topic;

/** A topic's code and what falls under it. */
public record TopicName(String code, String definition) {

    /** What {@code topic} is called. */
    public static TopicName of(Topic topic) {
        return new TopicName(topic.code(), topic.definition());
    }
}
