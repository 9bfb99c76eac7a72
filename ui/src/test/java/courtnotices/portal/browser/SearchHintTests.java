package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search box gives as examples finds something where people try it: in the demonstration. */
class SearchHintTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lang=en"})
    void findsSomething(String home) {
        try (Visitor visitor = new Visitor()) {
            String hint = visitor.page(home).select("input[name=q]").attr("placeholder");
            List<String> examples = Arrays.asList(hint.split("[：、,]|: ", -1));
            assertThat(examples).hasSize(4);
            assertThat(examples.subList(1, examples.size()))
                    .allSatisfy(example -> assertThat(
                                    visitor.page("/issues?q=" + example.strip()).select("ol.hits > li"))
                            .isNotEmpty());
        }
    }
}
