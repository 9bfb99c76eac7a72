package courtnotices.portal.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The portal goes on where its Elasticsearch comes back: a cluster that was away when the portal started, a node of its own that died. */
@Timeout(120)
class RecoveryTests {

    @Test
    void servesOnceTheClusterIsThereThatWasAwayAtItsStart(@TempDir Path data) {
        try (EmbeddedElasticsearch engine = EmbeddedElasticsearch.start(
                        new EngineSettings(NodeHome.locate(), data, 256, Duration.ofSeconds(60)));
                Relay relay = new Relay(engine.address())) {
            relay.cut();
            try (ServedPortal portal = new ServedPortal("--spring.elasticsearch.uris=" + relay.address())) {
                assertThat(portal.get("/api/v1/issues").statusCode()).isEqualTo(503);

                relay.mend();

                // it has no index at all: the portal creates them
                portal.await("/api/v1/issues", answer -> answer.body().contains("\"total\":{\"value\":0,"));
            }
        }
    }

    @Test
    void startsItsNodeAgainOnTheSameData(@TempDir Path data) throws IOException {
        try (ServedPortal portal =
                new ServedPortal("--courtnotices.data=" + data, "--courtnotices.engine.heap-mebibytes=256")) {
            portal.await("/api/v1/issues", answer -> answer.statusCode() == 200);
            ProcessHandle node = node(data);

            node.destroyForcibly();
            node.onExit().join();

            assertThat(portal.get("/api/v1/issues").statusCode()).isIn(503, 200);
            portal.await("/api/v1/issues", answer -> answer.statusCode() == 200);
            assertThat(node(data).pid()).isNotEqualTo(node.pid());
        }
        assertThat(data.resolve("engine.properties"))
                .as("the new node went with its portal")
                .doesNotExist();
    }

    private static ProcessHandle node(Path data) throws IOException {
        Properties holder = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("engine.properties"))) {
            holder.load(in);
        }
        return ProcessHandle.of(Long.parseLong(holder.getProperty("enginePid"))).orElseThrow();
    }
}
