package courtnotices.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeHomeTests {

    @Test
    void isWhatThePropertyNames() {
        assertThat(NodeHome.locate()).isEqualTo(Path.of(System.getProperty(NodeHome.PROPERTY)));
    }

    @Test
    void saysWhatIsMissing(@TempDir Path empty) {
        assertThatThrownBy(() -> NodeHome.checked(empty))
                .isExactlyInstanceOf(EngineException.class)
                .hasMessage(
                        empty
                                + " is no Elasticsearch node (lib is missing); build it with `mvn package`, or name another with -Dcourtnotices.node.home");
    }

    /** Spring Boot manages netty and log4j for the portal, and the node must not get the portal's. */
    @Test
    void holdsTheVersionsThatElasticsearchWasBuiltWith() throws IOException {
        assertThat(jars("lib"))
                .noneMatch(jar -> jar.startsWith("netty-") || jar.startsWith("transport-netty4"))
                .contains("elasticsearch-9.5.2.jar", "log4j-core-2.26.1.jar", "log4j-api-2.26.1.jar")
                .noneMatch(jar -> jar.startsWith("junit") || jar.startsWith("jspecify"));
        assertThat(jars("modules/transport-netty4"))
                .contains("transport-netty4-9.5.2.jar")
                .filteredOn(jar -> jar.startsWith("netty-"))
                .hasSize(8)
                .allMatch(jar -> jar.endsWith("-4.1.135.Final.jar"));
    }

    private static List<String> jars(String part) throws IOException {
        try (var files = Files.list(NodeHome.locate().resolve(part))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
