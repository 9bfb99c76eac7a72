package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.indexer.source.RefusedException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TimeLimitTests {

    private static final TimeLimit LONG = new TimeLimit(Duration.ofSeconds(60));
    private static final TimeLimit SHORT = new TimeLimit(Duration.ofMillis(50));

    @Test
    void givesWhatTheWorkGives() throws RefusedException {
        assertThat(LONG.<String>within("sample:page", () -> "整改")).isEqualTo("整改");
    }

    @Test
    void passesOnARefusal() {
        RefusedException refused = new RefusedException("sample:page", "shows no text");
        assertThatThrownBy(() -> LONG.within("sample:page", () -> {
                    throw refused;
                }))
                .isSameAs(refused);
    }

    @Test
    void stopsWorkThatTakesTooLong() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(() -> SHORT.within("sample:page", () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    stopped.countDown();
                    return "too late";
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sample:page: takes longer than");
        assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesWorkBehindThatCannotBeStopped() {
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> SHORT.within("sample:page", () -> {
                    while (end.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "too late";
                }))
                .isInstanceOf(RefusedException.class);
        end.countDown();
    }

    @Test
    void refusesWhatNeedsMoreMemoryOrDepthThanThereIs() {
        assertThatThrownBy(() -> LONG.within("sample:page", () -> {
                    throw new OutOfMemoryError("for the test");
                }))
                .hasMessage("sample:page: needs more memory to read than there is");
        assertThatThrownBy(() -> LONG.within("sample:page", () -> deeper(0)))
                .hasMessage("sample:page: is nested more deeply than can be read");
    }

    @Test
    void hidesNoFaultOfTheProgram() {
        IllegalStateException fault = new IllegalStateException("a fault");
        assertThatThrownBy(() -> LONG.within("sample:page", () -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void keepsTheInterruptOfTheRun() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> LONG.within("sample:page", () -> {
                    new CountDownLatch(1).await(); // work that is done at once would be taken as it is
                    return "整改";
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper(depth + 1) + 1;
    }
}
