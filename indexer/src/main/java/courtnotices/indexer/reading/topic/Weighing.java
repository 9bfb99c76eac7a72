package courtnotices.indexer.reading.topic;

import java.util.HashMap;
import java.util.Map;

/** What was said of one topic in one issue, adding up. */
final class Weighing {

    /** The times beyond the first that count; a text of a thousand characters says some word of it everywhere. */
    private static final int TIMES = 3;

    private final Map<String, Said> words = new HashMap<>();
    private double heading;

    /** A word of the title. */
    void inTitle(String group, double weight) {
        words.merge(group, new Said(weight, 0), Said::and);
    }

    /** A word of the text. */
    void inText(String group, double weight) {
        words.merge(group, new Said(weight, 1), Said::and);
    }

    /** A word of the heading above; said twice there, it is said once. */
    void inHeading(double weight) {
        heading = Math.max(heading, weight);
    }

    /** The sum: each different word once, and a little for its further times. */
    double sum(double again) {
        return heading
                + words.values().stream()
                        .mapToDouble(said -> said.weight + again * Math.clamp(said.times - 1, 0, TIMES))
                        .sum();
    }

    private record Said(double weight, int times) {

        Said and(Said other) {
            return new Said(Math.max(weight, other.weight), times + other.times);
        }
    }
}
