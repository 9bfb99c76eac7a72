package courtnotices.engine;

import courtnotices.engine.node.NodeMain;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line that runs a node: {@code java -Xms512m … courtnotices.engine.node.NodeMain path.data=… …}. */
final class NodeCommand {

    /** By this name a node is known for ours, see {@link ClusterHealth}. */
    static final String CLUSTER_NAME = "court-notices";

    /** Further options of the node's virtual machine, in the variable of Elasticsearch's own start script. */
    private static final String OPTIONS = "ES_JAVA_OPTS";

    private NodeCommand() {}

    static List<String> of(EngineSettings settings, DataDirectory directory) {
        return Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        machine(settings.heapMebibytes()),
                        options(System.getenv(OPTIONS)),
                        program(settings.nodeHome()),
                        node(settings.nodeHome(), directory))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> machine(int heapMebibytes) {
        return List.of(
                "-Xms" + heapMebibytes + "m",
                "-Xmx" + heapMebibytes + "m",
                // the server's own start script gives netty half of the heap again
                "-XX:MaxDirectMemorySize=" + heapMebibytes / 2 + "m",
                // small heap, few cores: the other collectors cost threads and start-up time and win nothing
                "-XX:+UseSerialGC",
                // a node that ran out of memory must not go on answering half of its requests
                "-XX:+ExitOnOutOfMemoryError",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                // the virtual machine's own warnings go to standard output unless told otherwise
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                // as in the server's own jvm.options
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dlog4j2.disable.jmx=true",
                // the node still has something to say while it closes
                "-Dlog4j.shutdownHookEnabled=false");
    }

    /** What {@code variable} holds, word by word; after ours, so that they win. */
    static List<String> options(@Nullable String variable) {
        return variable == null || variable.isBlank()
                ? List.of()
                : List.of(variable.strip().split("\\s+"));
    }

    private static List<String> program(Path home) {
        return List.of(
                "-cp",
                home.resolve("launcher") + File.pathSeparator + home.resolve("lib") + File.separator + "*",
                NodeMain.class.getName());
    }

    private static List<String> node(Path home, DataDirectory directory) {
        return List.of(
                // first: OrphanedNode looks for it, and the system tells only the first 4096 bytes of a command line
                "path.data=" + directory.nodeData(),
                "path.home=" + home,
                "path.logs=" + directory.logs(),
                "cluster.name=" + CLUSTER_NAME,
                "node.name=engine",
                "discovery.type=single-node",
                // this machine only: the node knows no passwords
                "network.host=127.0.0.1",
                // any free port: a fixed one may be taken by another portal or another Elasticsearch
                "http.port=0",
                "transport.port=0",
                "transport.type=netty4",
                "http.type=netty4",
                // an index without our mapping is a mistyped name
                "action.auto_create_index=false",
                "action.destructive_requires_name=true",
                // The serial collector lets garbage fill the heap, and by default all that fills it counts against a
                // request: after 210,000 issues one was refused, 473 MiB of 470 being in use. What requests hold
                // counts instead.
                "indices.breaker.total.use_real_memory=false",
                // The watermarks are shares of the whole disk: at 95 % full, which is common on a laptop with plenty of
                // room left, a node makes every index read-only, and at 85 % it leaves new ones without a shard. With
                // one node there is nowhere to move a shard to; a disk that is really full fails the write.
                "cluster.routing.allocation.disk.threshold_enabled=false");
    }
}
