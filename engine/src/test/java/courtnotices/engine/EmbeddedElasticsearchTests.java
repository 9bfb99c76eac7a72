package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against real nodes, each in its own process. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedElasticsearchTests {

    private static final String NOTICE = "{\"hits\":{\"hits\":[{\"_source\":{\"title\":\"关于审务督察情况的通报\"}}]}}";

    @TempDir
    static Path data;

    @Nested
    class OnARunningNode {

        static EmbeddedElasticsearch engine;

        @BeforeAll
        static void start() {
            engine = EmbeddedElasticsearch.start(Nodes.settings(data));
        }

        @AfterAll
        static void close() {
            engine.close();
        }

        @Test
        void answersAsOurCluster() throws Exception {
            assertThat(Nodes.get(engine.address(), "/_cluster/health").body())
                    .contains("\"cluster_name\":\"court-notices\"")
                    .containsPattern("\"status\":\"(green|yellow)\"");
        }

        @Test
        void listensOnThisMachineOnly() {
            assertThat(engine.address().getHost()).isEqualTo("127.0.0.1");
        }

        /** By default a request is refused when the heap is 95 % full, be it of garbage. */
        @Test
        void refusesRequestsForWhatTheyHoldAndNotForGarbage() throws Exception {
            assertThat(Nodes.get(engine.address(), "/_nodes/settings?flat_settings=true")
                            .body())
                    .contains("\"indices.breaker.total.use_real_memory\":\"false\"");
        }

        @Test
        void makesNoIndexThatNobodyAskedFor() throws Exception {
            assertThat(Nodes.put(engine.address(), "/mistyped/_doc/1", "{}").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void refusesASecondStartInThisJvmAndStillHoldsTheDirectoryAgainstOthers() throws Exception {
            assertThatExceptionOfType(DataDirectoryInUseException.class)
                    .isThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(data)))
                    .withMessageContaining("data directory " + data)
                    .withMessageContaining(
                            "is held by process " + ProcessHandle.current().pid() + " (started 20")
                    .withMessageEndingWith("; wait until it ends, stop it, or choose another with --data")
                    .asInstanceOf(type(DataDirectoryInUseException.class))
                    .extracting(DataDirectoryInUseException::address)
                    .isEqualTo(engine.address());
            // a channel closed by the refused start would have freed the lock for every other process
            try (Portal other = Portal.on(data)) {
                assertThat(other.says())
                        .startsWith(
                                "refused", Long.toString(ProcessHandle.current().pid()));
            }
        }

        @Test
        void isFoundByItsDirectory() {
            assertThat(EmbeddedElasticsearch.running(data)).isEqualTo(engine.address());
        }

        @Test
        void staysWhenTheTerminalInterruptsThePortal() throws Exception {
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(engine.pid()))
                            .start()
                            .waitFor(5, TimeUnit.SECONDS))
                    .isTrue();
            Thread.sleep(Duration.ofMillis(500));
            assertThat(engine.alive()).isTrue();
        }
    }

    @Test
    void keepsDocumentsFromOneRunToTheNext(@TempDir Path kept) throws Exception {
        try (var first = EmbeddedElasticsearch.start(Nodes.settings(kept))) {
            Nodes.indexNotice(first.address());
        }
        assertThat(kept.resolve("engine.properties")).doesNotExist();
        try (var second = EmbeddedElasticsearch.start(Nodes.settings(kept))) {
            assertThat(Nodes.notices(second.address())).isEqualTo(NOTICE);
        }
        assertThat(kept.resolve("logs")).isDirectoryContaining("glob:**.log").isDirectoryContaining("glob:**.log.1");
    }

    @Test
    void closesOnceAndForAll(@TempDir Path other) {
        var engine = EmbeddedElasticsearch.start(Nodes.settings(other));
        engine.close();
        engine.close();
        assertThat(engine.alive()).isFalse();
        assertThat(EmbeddedElasticsearch.running(other)).isNull();
    }

    @Test
    void closesInPeaceWhenTheNodeItselfIsTerminated(@TempDir Path other) {
        try (var engine = EmbeddedElasticsearch.start(Nodes.settings(other))) {
            ProcessHandle node = ProcessHandle.of(engine.pid()).orElseThrow();
            node.destroy();
            assertThat(node.onExit()).succeedsWithin(Duration.ofSeconds(15));
            assertThat(engine.alive()).isFalse();
        }
        assertThat(other.resolve("logs/elasticsearch.log")).content().endsWith("Node closed\n");
    }

    @Test
    void diesWithAKilledPortalAndLosesNothing(@TempDir Path other) throws Exception {
        ProcessHandle orphan;
        try (Portal portal = Portal.on(other)) {
            List<String> started = portal.says();
            URI address = URI.create(started.get(2));
            orphan = ProcessHandle.of(Long.parseLong(started.get(1))).orElseThrow();
            Nodes.indexNotice(address);
            assertThat(EmbeddedElasticsearch.running(other)).isEqualTo(address);
            assertThatExceptionOfType(DataDirectoryInUseException.class)
                    .isThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(other)))
                    .withMessageContaining("is held by process " + portal.pid());
            portal.kill();
        }
        // at once: the start waits for the orphan by itself
        try (var next = EmbeddedElasticsearch.start(Nodes.settings(other))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Nodes.notices(next.address())).isEqualTo(NOTICE);
        }
    }

    @Test
    void leavesNoNodeBehindWhenNobodyStartsAgain(@TempDir Path other) throws Exception {
        try (Portal portal = Portal.on(other)) {
            ProcessHandle orphan =
                    ProcessHandle.of(Long.parseLong(portal.says().get(1))).orElseThrow();
            portal.kill();
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(15));
        }
    }

    @Test
    void saysWhyTheNodeFailedAndWhereItsLogIs(@TempDir Path other) throws Exception {
        // the server's own lock file cannot be made where a directory lies
        Files.createDirectories(other.resolve("elasticsearch/node.lock"));
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(Nodes.settings(other)))
                .isExactlyInstanceOf(EngineException.class)
                .hasMessageStartingWith("Elasticsearch did not start: ")
                .hasMessageContaining("node.lock")
                .hasMessageEndingWith("; its log is " + other.toRealPath().resolve("logs/elasticsearch.log"))
                .message()
                .doesNotContain("\n");
    }

    @Test
    void givesUpAndCleansUpWhenTheStartTakesTooLong(@TempDir Path other) throws Exception {
        var hasty = new EngineSettings(NodeHome.locate(), other, 256, Duration.ofMillis(50));
        assertThatThrownBy(() -> EmbeddedElasticsearch.start(hasty))
                .isExactlyInstanceOf(EngineException.class)
                .hasMessageContaining("did not start within 0.05 s");
        assertThat(DirectoryLock.held(new DataDirectory(other.toRealPath()))).isFalse();
        assertThat(other.resolve("engine.properties")).doesNotExist();
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").contains("path.data=" + other));
    }
}
