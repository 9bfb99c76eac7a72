package courtnotices.engine;

import courtnotices.engine.node.NodeAnswer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A running Elasticsearch node of this process: it answers at {@link #address()} until {@link #close()}, and it never
 * outlives the process, even one that is killed.
 *
 * <p>Every method that fails throws an {@link EngineException} whose one line may be printed as it is.
 */
public final class EmbeddedElasticsearch implements AutoCloseable {

    /** A node closes within a second; it gives up by itself after ten. */
    private static final Duration CLOSING = Duration.ofSeconds(15);

    /** The same, and time to notice that its portal is gone. */
    private static final Duration ORPHAN = Duration.ofSeconds(20);

    /** Opening the shards takes under a second; a broken one never opens. */
    private static final Duration SHARDS = Duration.ofSeconds(10);

    private static final Duration PROBE = Duration.ofSeconds(2);

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final NodeProcess node;
    private final URI address;
    private boolean closed;

    private EmbeddedElasticsearch(DataDirectory directory, DirectoryLock lock, NodeProcess node, URI address) {
        this.directory = directory;
        this.lock = lock;
        this.node = node;
        this.address = address;
    }

    /**
     * Starts a node, and returns when it answers and has opened the indices that it finds: 3–4 s.
     *
     * @throws DataDirectoryInUseException when the directory already has a node
     * @throws EngineException when the directory cannot be used, or the node does not start in time
     */
    public static EmbeddedElasticsearch start(EngineSettings settings) {
        NodeHome.checked(settings.nodeHome());
        DataDirectory directory = DataDirectory.prepare(settings.dataDirectory());
        try {
            DirectoryLock lock = DirectoryLock.take(directory);
            if (lock == null) {
                throw DataDirectoryInUseException.of(settings.dataDirectory(), holder(directory));
            }
            return startLocked(settings, directory, lock);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException(
                    "the start of Elasticsearch on %s was interrupted".formatted(directory.root()), e);
        }
    }

    /**
     * The address of the node that serves the directory now, whichever process runs it, or null when none does: so a
     * command can join a portal that is up.
     */
    public static @Nullable URI running(Path dataDirectory) {
        DataDirectory directory = DataDirectory.existing(dataDirectory);
        Holder holder = directory == null ? null : holder(directory);
        if (directory == null || holder == null || holder.address() == null) {
            return null;
        }
        try {
            // the lock second: asking for it gets in the way of a start, and a node that answers makes one unlikely
            boolean serves = ClusterHealth.answers(holder.address(), PROBE) && DirectoryLock.held(directory);
            return serves ? holder.address() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Where the node answers, for example {@code http://127.0.0.1:40213}. */
    public URI address() {
        return address;
    }

    /** The node's process. */
    public long pid() {
        return node.pid();
    }

    /** Completes when the node's process has ended, whether it was closed or died. */
    public CompletableFuture<?> ended() {
        return node.ended();
    }

    /** Where the node writes what it does. */
    public Path log() {
        return directory.log();
    }

    /** Whether the node's process still runs; it may have died of its own accord, of a full heap for one. */
    public boolean alive() {
        return node.alive();
    }

    /**
     * Closes the node, within a second as a rule and by force after 15, and frees the directory; a second call does
     * nothing.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            node.end(CLOSING);
            forget(directory);
        }
    }

    private static EmbeddedElasticsearch startLocked(
            EngineSettings settings, DataDirectory directory, DirectoryLock lock) throws InterruptedException {
        boolean started = false;
        try {
            Holder before = Holder.read(directory.holderFile());
            if (before != null) {
                OrphanedNode.awaitEnd(before, directory, ORPHAN);
            }
            directory.rotateLog();
            NodeProcess node = NodeProcess.spawn(NodeCommand.of(settings, directory), directory.log());
            EmbeddedElasticsearch engine = answering(settings, directory, lock, node);
            started = true;
            return engine;
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static EmbeddedElasticsearch answering(
            EngineSettings settings, DataDirectory directory, DirectoryLock lock, NodeProcess node)
            throws InterruptedException {
        boolean started = false;
        try {
            // before the answer as well: whoever comes after a portal killed at this point must know of the node
            Holder holder = self(node.pid());
            holder.write(directory.holderFile());
            URI address = address(settings, directory, node);
            holder.at(address).write(directory.holderFile());
            ClusterHealth.awaitShards(address, SHARDS);
            started = true;
            return new EmbeddedElasticsearch(directory, lock, node, address);
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.root(), e);
        } finally {
            if (!started) {
                node.kill();
                forget(directory);
            }
        }
    }

    private static URI address(EngineSettings settings, DataDirectory directory, NodeProcess node)
            throws InterruptedException {
        try {
            return switch (node.await(settings.startTimeout())) {
                case NodeAnswer.Listening at -> URI.create("http://" + at.host() + ":" + at.port());
                case NodeAnswer.Failed failed ->
                    throw new EngineException("Elasticsearch did not start: %s; its log is %s"
                            .formatted(failed.reason(), directory.log()));
            };
        } catch (TimeoutException e) {
            throw new EngineException(
                    "Elasticsearch did not start within %s s; give it longer, or see its log %s"
                            .formatted(settings.startTimeout().toMillis() / 1000.0, directory.log()),
                    e);
        }
    }

    /** Only once the node is gone: until then the file is how the next start finds it. */
    private static void forget(DataDirectory directory) {
        try {
            Files.deleteIfExists(directory.holderFile());
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.root(), e);
        }
    }

    /** The holder that still lives: a file left by a killed portal names nobody. */
    private static @Nullable Holder holder(DataDirectory directory) {
        Holder holder = Holder.read(directory.holderFile());
        return holder != null && holder.alive() ? holder : null;
    }

    private static Holder self(long enginePid) {
        ProcessHandle portal = ProcessHandle.current();
        return new Holder(
                portal.pid(),
                enginePid,
                null,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                portal.info().commandLine().orElse("unknown"));
    }
}
