package courtnotices.engine;

import courtnotices.engine.node.NodeAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A node's child process, which lives at most as long as this one: its standard input is a pipe whose end it watches,
 * and the system closes that pipe for us when we are killed.
 */
final class NodeProcess {

    /** After SIGKILL only the kernel is left to wait for. */
    private static final Duration KILLED = Duration.ofSeconds(5);

    private final Process process;
    private final CompletableFuture<NodeAnswer> answer = new CompletableFuture<>();

    private NodeProcess(Process process) {
        this.process = process;
    }

    static NodeProcess spawn(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        // meant for the portal: a debugger's port is taken, another collector contradicts ours
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
        try {
            NodeProcess node = new NodeProcess(builder.start());
            Thread.ofPlatform().daemon().name("engine-answer").start(() -> node.listen(log));
            return node;
        } catch (IOException e) {
            throw new EngineException("Elasticsearch cannot be run: " + e.getMessage(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<?> ended() {
        return process.onExit();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** What the node says once it listens or has failed. */
    NodeAnswer await(Duration limit) throws InterruptedException, TimeoutException {
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the answer is completed with a value only", e);
        }
    }

    /** Lets the node close in peace, and kills it when it takes longer than that, or when we are interrupted. */
    void end(Duration limit) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // the pipe is broken already: the node is gone or going
            process.destroy();
        }
        try {
            if (!process.waitFor(limit)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        boolean gone = process.waitFor(KILLED);
        if (!gone) {
            throw new EngineException("Elasticsearch process %d does not end; stop it by hand".formatted(pid()));
        }
    }

    /** Reads on after the answer: a pipe that nobody empties would one day block the node. */
    private void listen(Path log) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                NodeAnswer said = NodeAnswer.parse(line);
                if (said != null) {
                    answer.complete(said);
                }
            }
            answer.complete(new NodeAnswer.Failed(lastWords(log)));
        } catch (IOException e) {
            answer.complete(new NodeAnswer.Failed(e.toString()));
        }
    }

    private static String lastWords(Path log) {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .orElse("it ended without a word");
        } catch (IOException | UncheckedIOException e) {
            return "it ended, and its log cannot be read";
        }
    }
}
