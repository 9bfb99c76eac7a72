package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.portal.Portal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portal that is killed with SIGKILL leaves no node behind and its data whole; while it lives, others attach or are told of it; it does not
 * outlive a node that does not stay up.
 */
@Timeout(120)
class KilledPortalTests {

    @TempDir
    Path here;

    @Test
    void leavesNoNodeBehindAndItsDataWhole() throws Exception {
        Path page = Files.write(here.resolve("a.html"), SampleNotice.NANYANG_2024.bytes());
        Path data = here.resolve("data");
        assertThat(PortalCommand.run("ingest", page.toString(), "--data", data.toString()))
                .isZero();

        Process portal = serve(data);
        try {
            String address = addressOf(portal);
            assertThat(get(address + "/api/v1/issues?size=1")).contains("\"total\":{\"value\":11,");
            assertThat(PortalCommand.run("status", "--data", data.toString())).isZero();
            assertThat(PortalCommand.run("serve", "--port", "0", "--data", data.toString()))
                    .isEqualTo(1);

            ProcessHandle node = node(data);
            assertThat(node.isAlive()).isTrue();
            portal.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            node.onExit().get(20, TimeUnit.SECONDS);
            assertThat(node.isAlive()).isFalse();
        } finally {
            portal.destroyForcibly();
        }

        Process again = serve(data);
        try {
            assertThat(get(addressOf(again) + "/api/v1/issues?q=终本率")).contains("35.93%");
        } finally {
            again.destroy();
            assertThat(again.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWithAWordOfItsOwnWhenItsNodeDoesNotStayUp() throws Exception {
        Path data = here.resolve("data");
        Process portal = serve(data, "-Dcourtnotices.engine.restarts=0");
        try {
            addressOf(portal);
            node(data).destroyForcibly();
            assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(portal.exitValue()).isEqualTo(1);
            assertThat(new String(portal.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Elasticsearch ended by itself and does not stay up; its log is "
                            + data.resolve("logs/elasticsearch.log"));
        } finally {
            portal.destroyForcibly();
        }
    }

    private static Process serve(Path data, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dcourtnotices.node.home=" + System.getProperty("courtnotices.node.home")));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Portal.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String addressOf(Process portal) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(portal.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            int at = line.indexOf("http://localhost:");
            if (line.startsWith("serving") && at > 0) {
                return line.substring(at, line.indexOf(' ', at));
            }
        }
        throw new AssertionError("the portal did not start: " + said);
    }

    private static ProcessHandle node(Path data) throws IOException {
        Properties holder = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("engine.properties"))) {
            holder.load(in);
        }
        return ProcessHandle.of(Long.parseLong(holder.getProperty("enginePid"))).orElseThrow();
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.replace("终本率", "%E7%BB%88%E6%9C%AC%E7%8E%87")))
                .timeout(Duration.ofSeconds(20))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
