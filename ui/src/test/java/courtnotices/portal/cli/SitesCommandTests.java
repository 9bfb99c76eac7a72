package courtnotices.portal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(30)
class SitesCommandTests {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesPortsThatAreTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(run("--port", "" + taken.getLocalPort())).isEqualTo(1);
        }
        assertThat(err.toString())
                .startsWith("portal: one of the eight ports from ")
                .contains("--port");
    }

    @Test
    void refusesPortsAndEditionsThatDoNotExist() {
        assertThat(run("--port", "65530")).isEqualTo(2);
        assertThat(run("--edition", "third")).isEqualTo(2);
        assertThat(err.toString()).contains("portal: «third» is no edition; first and edited are");
    }

    @Test
    void printsTheSitesAndServesThemUntilItIsStopped() throws InterruptedException {
        Thread command = Thread.ofVirtual().start(() -> run("--port", "0", "--edition", "edited"));
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!out.toString().contains("Ctrl-C") && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        command.interrupt();

        assertThat(command.join(LIMIT)).isTrue();
        assertThat(out.toString())
                .containsPattern("http://127.0.0.1:\\d+/ +hanweb +示例省高级人民法院")
                .contains("  - court: 松口县人民法院");
    }

    private int run(String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "sites";
        System.arraycopy(options, 0, args, 1, options.length);
        CommandLine line =
                PortalCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
