package courtnotices.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks on one thread and reports; {@code -Dcourtnotices.performance=docs} writes its part of {@code docs/performance.md}. */
public final class Benchmarks {

    /** Seconds. The whole reader is much code: after five the compiler still takes as long as reading does. */
    private static final int WARM_UP = 15;

    private Benchmarks() {}

    /** Takes about six minutes. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("courtnotices\\.benchmarks\\..*")
                        .threads(1)
                        .addProfiler(ProcessorTime.class)
                        .forks(1)
                        .warmupIterations(WARM_UP)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                        .build())
                .run();
        String report = PerformanceReport.of(Corpus.atHand(), nanos(results), machine());
        System.out.println(report);
        String folder = System.getProperty("courtnotices.performance", "");
        if (!folder.isEmpty()) {
            PerformanceFile.in(Path.of(folder)).write(report);
        }
    }

    /** The processor's nanoseconds for a call, by the benchmark's method; of lines, by the line. */
    private static Map<String, Double> nanos(Collection<RunResult> results) {
        Map<String, Double> nanos = new TreeMap<>();
        for (RunResult result : results) {
            String line = result.getParams().getParam("line");
            String name = result.getPrimaryResult().getLabel();
            Result<?> processor =
                    Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL));
            nanos.put(line == null ? name : line, processor.getScore());
        }
        return nanos;
    }

    private static String machine() {
        return "one thread of " + Runtime.getRuntime().availableProcessors() + " processors ("
                + System.getProperty("os.arch") + "), " + System.getProperty("java.vm.name") + " " + Runtime.version()
                + ", 512 MiB of heap";
    }
}
