package courtnotices.search.elastic;

import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Queries as they stand in an address, for the tests of this package. */
final class Queries {

    static final Meanings MEANINGS =
            new Meanings(Segmenter.with(Lexicon.bundled().terms()), Lexicon.bundled());

    private Queries() {}

    /** The query of {@code q=终本&year=2024}. */
    static ListQuery query(String parameters) {
        Map<String, List<String>> read = Arrays.stream(parameters.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0], LinkedHashMap::new, Collectors.mapping(pair -> pair[1], Collectors.toList())));
        return Parameters.parse(read, Listed.ISSUES);
    }

    static List<Meaning> meanings(ListQuery query) {
        return MEANINGS.of(query);
    }
}
