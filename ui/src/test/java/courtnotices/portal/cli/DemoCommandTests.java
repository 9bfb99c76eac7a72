package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.page.DemoData;
import org.junit.jupiter.api.Test;

class DemoCommandTests {

    /** Five are digests of what courts published: 吕梁, 南阳, 云南, 广州 and 沙市. */
    @Test
    void countsTheCourtsThatThereAreNot() {
        assertThat(DemoCommand.samples()).hasSize(26);
        assertThat(DemoCommand.data()).isEqualTo(new DemoData(26, 21));
    }
}
