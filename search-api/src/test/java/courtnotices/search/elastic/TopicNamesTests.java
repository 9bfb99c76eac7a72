package courtnotices.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicNamesTests {

    @Test
    void aNameOrACodeNamesItsTopicAndASignDoesNot() {
        assertThat(TopicNames.codes(List.of("接访"))).containsExactly("涉诉信访");
        assertThat(TopicNames.codes(List.of("涉诉信访", "信访"))).containsExactly("涉诉信访");
        assertThat(TopicNames.codes(List.of("恢复执行", "月季"))).isEmpty();
    }
}
