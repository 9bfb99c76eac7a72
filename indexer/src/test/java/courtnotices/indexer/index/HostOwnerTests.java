package courtnotices.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostOwnerTests {

    private static final HostOwner SELF = HostOwner.ofThisProcess();

    @Test
    void livesAsLongAsItsProcess() {
        assertThat(SELF.isDead()).isFalse();
        assertThat(HostOwner.parse(SELF.toString())).contains(SELF);
    }

    @Test
    void isDeadWhenItsNumberIsAnothersByNow() {
        assertThat(new HostOwner(SELF.machine(), SELF.process(), SELF.startedAt() - 1).isDead())
                .isTrue();
        assertThat(new HostOwner(SELF.machine(), Integer.MAX_VALUE, 1).isDead()).isTrue();
    }

    /** Its number means nothing here: only its lease tells. */
    @Test
    void mayLiveOnAnotherMachine() {
        assertThat(new HostOwner("elsewhere", Integer.MAX_VALUE, 1).isDead()).isFalse();
    }
}
