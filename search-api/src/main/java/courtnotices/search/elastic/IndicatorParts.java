package courtnotices.search.elastic;

import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a notice says that tells a rate without its name: 司法建议采纳率 is told by 发出司法建议127份，采纳108份, whose parts are 司法建议 and 采纳.
 *
 * <p>The first part is a term of the lexicon, so 终本率 has no parts: 终本 alone tells no rate.
 */
final class IndicatorParts {

    private static final Pattern MEASURE = Pattern.compile("(?:占比|[率数比])$");
    private static final int SHORTEST = 2;

    private IndicatorParts() {}

    /** The two parts of an indicator's name, or none. */
    static List<String> of(String name, Lexicon lexicon) {
        if (Indicators.bundled().named(name) == null) {
            return List.of();
        }
        String measured = MEASURE.matcher(name).replaceFirst("");
        for (int end = measured.length() - SHORTEST; end >= SHORTEST; end--) {
            String subject = measured.substring(0, end);
            if (lexicon.terms().contains(subject) && Indicators.bundled().named(subject) == null) {
                return List.of(subject, measured.substring(end));
            }
        }
        return List.of();
    }
}
