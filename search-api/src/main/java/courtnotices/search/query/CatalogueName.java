package courtnotices.search.query;

import courtnotices.notice.catalogue.Indicator;
import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Topic;
import courtnotices.notice.catalogue.Topics;
import java.util.Comparator;
import java.util.List;

/** Looks up what stands in a closed catalogue; what does not is refused with the names that are most like it. */
public final class CatalogueName {

    private static final int NEAR = 5;

    private CatalogueName() {}

    /**
     * The topic of this code.
     *
     * @param parameter that gave it, which the refusal names
     * @throws BadQueryException if there is none
     */
    public static Topic topic(String parameter, String code) {
        Topic topic = Topics.bundled().named(code);
        if (topic == null) {
            List<String> near = near(code, Topics.bundled().codes());
            throw unknown(parameter, code, near.isEmpty() ? Fault.UNKNOWN_TOPIC : Fault.UNKNOWN_TOPIC_NEAR, near);
        }
        return topic;
    }

    /**
     * The indicator of this code or alias: 首执案件终本率 is 终本率.
     *
     * @param parameter that gave it, which the refusal names
     * @throws BadQueryException if there is none
     */
    public static Indicator indicator(String parameter, String name) {
        Indicator indicator = Indicators.bundled().named(name);
        if (indicator == null) {
            List<String> near = near(
                    name,
                    Indicators.bundled().all().stream().map(Indicator::code).toList());
            throw unknown(
                    parameter, name, near.isEmpty() ? Fault.UNKNOWN_INDICATOR : Fault.UNKNOWN_INDICATOR_NEAR, near);
        }
        return indicator;
    }

    private static BadQueryException unknown(String parameter, String value, Fault fault, List<String> near) {
        return new BadQueryException(
                parameter, Refusal.of(fault, Complaint.shortened(value)).choosing(near));
    }

    /** The codes that share most characters with {@code value}, at least two. */
    private static List<String> near(String value, List<String> codes) {
        List<String> characters = Complaint.shortened(value)
                .chars()
                .distinct()
                .mapToObj(Character::toString)
                .toList();
        return codes.stream()
                .filter(code -> shared(characters, code) > 1)
                .sorted(Comparator.comparingInt((String code) -> -shared(characters, code))
                        .thenComparingInt(String::length))
                .limit(NEAR)
                .toList();
    }

    private static int shared(List<String> characters, String code) {
        return Math.toIntExact(characters.stream().filter(code::contains).count());
    }
}
