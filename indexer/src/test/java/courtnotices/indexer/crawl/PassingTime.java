package courtnotices.indexer.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when somebody waits. */
final class PassingTime extends Clock {

    private static final Instant BEGINNING = Instant.parse("2026-01-05T00:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** A wish to stop whose pauses take no time of ours. */
    Stopping stopping() {
        return new Stopping() {
            @Override
            void pause(Duration time) {
                pass(time);
            }
        };
    }

    @Override
    public Instant instant() {
        return BEGINNING.plusNanos(nanos.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
