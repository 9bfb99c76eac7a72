package courtnotices.benchmarks.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processors' time that the portal and its engine spent: what a search costs, whoever else is using the machine.
 *
 * <p>Times on the wall say the same only where nothing else runs.
 */
record Work(Duration portal, Duration engine) {

    static final Work NONE = new Work(Duration.ZERO, Duration.ZERO);

    /** All that was spent since both were started; the engine is the portal's child. */
    static Work of(ProcessHandle portal) {
        List<ProcessHandle> engines = portal.children().toList();
        return new Work(spent(Stream.of(portal)), spent(engines.stream()));
    }

    private static Duration spent(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    Work since(Work before) {
        return new Work(portal.minus(before.portal), engine.minus(before.engine));
    }

    Work and(Work more) {
        return new Work(portal.plus(more.portal), engine.plus(more.engine));
    }
}
