package courtnotices.benchmarks.load;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.portal.Portal;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal in a process of its own, started as {@code ./portal serve} starts it. */
final class PortalProcess implements AutoCloseable {

    /** As the script {@code portal} has them; a heap of 512 MiB is what the portal promises to serve in. */
    static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final Pattern ADDRESS = Pattern.compile("serving .* on (http://localhost:\\d+)");

    private static final int SECONDS_TO_END = 30;

    private final Process process;
    private final URI address;
    private final URI engine;

    private PortalProcess(Process process, URI address, URI engine) {
        this.process = process;
        this.address = address;
        this.engine = engine;
    }

    /** Starts it on {@code data} and waits until it serves. */
    static PortalProcess start(Path data) throws IOException {
        Process process =
                new ProcessBuilder(command(data)).redirectErrorStream(true).start();
        try {
            URI address = URI.create(addressOf(process));
            URI engine = Objects.requireNonNull(EmbeddedElasticsearch.running(data), "the portal's engine");
            Thread.ofVirtual().start(() -> passOn(process));
            return new PortalProcess(process, address, engine);
        } catch (IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static List<String> command(Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-Dcourtnotices.node.home=" + System.getProperty("courtnotices.node.home"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Portal.class.getName()));
        command.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        return command;
    }

    private static String addressOf(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the portal did not start: " + said);
    }

    /** What a portal logs while it is measured belongs on the console, and must not fill the pipe. */
    private static void passOn(Process process) {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println("portal: " + line);
            }
        } catch (IOException e) {
            // it has ended
        }
    }

    URI address() {
        return address;
    }

    URI engine() {
        return engine;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks it to end, and does not wait for ever. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, SECONDS_TO_END, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }
}
