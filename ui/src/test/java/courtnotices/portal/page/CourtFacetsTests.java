package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.CourtLevel;
import courtnotices.portal.link.RegisterState;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.CourtHit;
import courtnotices.search.result.EntryLinks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtFacetsTests {

    private static final List<CourtHit> COURTS = List.of(
            court("甲", CourtLevel.BASIC, "示例省"),
            court("乙", CourtLevel.BASIC, "示例省"),
            court("丙", CourtLevel.INTERMEDIATE, "示例省"),
            court("丁", CourtLevel.INTERMEDIATE, "河南省"),
            court("戊", CourtLevel.SPECIALISED, null));

    /** A facet leaves out its own filter and keeps the other; what is chosen is marked, + or -, also at 0. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        x=                  | 中级 2 基层 2 专门 1  | 示例省 3 河南省 1
        level=基层            | 中级 2 +基层 2 专门 1 | 示例省 2
        level!=基层           | 中级 2 -基层 2 专门 1 | 河南省 1 示例省 1
        province=河南省         | 中级 1            | 示例省 3 +河南省 1
        province!=示例省        | 专门 1 中级 1       | -示例省 3 河南省 1
        level=专门&province=河南省 | 中级 1 +专门 0      | +河南省 0
        """)
    void countsWhatEachChoiceWouldLeave(String query, String levels, String provinces) {
        assertThat(facets(query)).containsExactly(levels, provinces);
    }

    private static List<String> facets(String query) {
        Map<String, List<String>> parameters = Arrays.stream(query.split("&"))
                .filter(one -> !one.equals("x="))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> List.of(one[1])));
        RegisterState state = new RegisterState("/courts", Parameters.parse(parameters, Listed.COURTS));
        return CourtFacets.of(COURTS, state).stream()
                .map(facet -> facet.values().stream()
                        .map(value -> (value.selected() ? "+" : value.excluded() ? "-" : "") + value.word() + " "
                                + value.count())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static CourtHit court(String name, CourtLevel level, @Nullable String province) {
        return new CourtHit(name, level, province, null, 1, 1, 1, null, null, EntryLinks.ofCourt(name));
    }
}
