package courtnotices.portal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import courtnotices.search.query.BadQueryException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssuesStateTests {

    private static final Map<String, List<String>> GROUPED = Map.of("q", List.of("终本"), "group", List.of("notice"));

    @Test
    void isWhatItsAddressSays() {
        IssuesState state = IssuesState.parse(GROUPED);
        assertThat(state.grouping()).isEqualTo(Grouping.NOTICE);
        assertThat(state.address()).isEqualTo("/issues?q=%E7%BB%88%E6%9C%AC&group=notice");
        assertThat(state.regrouped()).isEqualTo("/issues?q=%E7%BB%88%E6%9C%AC");
        assertThat(state.address("")).isEqualTo("/issues?group=notice");
    }

    @Test
    void isEverythingWithoutParameters() {
        IssuesState state = IssuesState.parse(Map.of());
        assertThat(state.address()).isEqualTo("/issues");
        assertThat(state.regrouped()).isEqualTo("/issues?group=notice");
    }

    @Test
    void refusesOtherGroups() {
        for (List<String> group : List.of(List.of("court"), List.of(""), List.of("notice", "notice"))) {
            assertThatExceptionOfType(BadQueryException.class)
                    .isThrownBy(() -> IssuesState.parse(Map.of("group", group)))
                    .satisfies(refusal -> assertThat(refusal.parameter()).isEqualTo("group"));
        }
    }
}
