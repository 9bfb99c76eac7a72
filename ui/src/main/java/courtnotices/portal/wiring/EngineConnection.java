package courtnotices.portal.wiring;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineException;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node.Protocol;

/**
 * A connection to the node on a data directory: its own, or one that another portal runs there.
 *
 * <p>A command such as {@code ingest} may work beside {@code serve} by attaching to its node. {@code serve} itself never attaches: it would end
 * when the other portal does.
 */
public final class EngineConnection implements AutoCloseable {

    private final URI address;
    private final @Nullable RestartedEngine own;

    private EngineConnection(URI address, @Nullable RestartedEngine own) {
        this.address = address;
        this.own = own;
    }

    static EngineConnection open(PortalSettings settings) {
        Path data = settings.data().toAbsolutePath().normalize();
        if (!settings.create() && !Files.isDirectory(data)) {
            throw new EngineException(
                    "there is no data directory " + data + "; ingest something, or name it with --data");
        }
        URI running = settings.attach() ? EmbeddedElasticsearch.running(data) : null;
        if (running != null) {
            return new EngineConnection(running, null);
        }
        RestartedEngine engine = RestartedEngine.start(
                new EngineSettings(NodeHome.locate(), data, settings.engine().heapMebibytes(), Duration.ofSeconds(60)));
        return new EngineConnection(engine.address(), engine);
    }

    List<Node> nodes() {
        return List.of(new Node(address.getHost(), address.getPort(), Protocol.HTTP, null, null));
    }

    /**
     * From now on the portal's own node is started again when it dies, up to {@code restarts} times in a row.
     *
     * @param moved told where each new node answers
     */
    void restart(int restarts, Consumer<URI> moved) {
        if (own != null) {
            own.keep(restarts, moved);
        }
    }

    /** Completes when the portal's own node has ended and is not started again, with where its log is; never for a node of another portal. */
    public CompletableFuture<Path> ended() {
        return own == null ? new CompletableFuture<>() : own.ended();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
