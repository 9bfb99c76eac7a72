package courtnotices.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Another JVM that runs {@link PortalMain} with our classes and nothing else on its class path. */
final class Portal implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final Process process;
    private final BufferedReader lines;

    private Portal(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    static Portal on(Path data) throws IOException, URISyntaxException {
        String classes = location(EmbeddedElasticsearch.class) + ":" + location(PortalMain.class);
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-D" + NodeHome.PROPERTY + "=" + NodeHome.locate(),
                "-cp",
                classes,
                PortalMain.class.getName(),
                data.toString());
        return new Portal(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The portal's next line, word by word. */
    List<String> says() throws Exception {
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                line.complete(String.valueOf(lines.readLine()));
            } catch (IOException e) {
                line.completeExceptionally(e);
            }
        });
        return List.of(line.get(LIMIT.toSeconds(), TimeUnit.SECONDS).split(" "));
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: the portal has no chance to close anything. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(LIMIT);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
