package courtnotices.engine.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node until its standard input ends or it is told to stop, and closes it in either case.
 *
 * <p>The parent holds the other end of standard input, so that its death, by SIGKILL too, is the node's end.
 */
public final class NodeMain {

    /** A node closes within a second; one that cannot is cut off, and its translog brings back what was acknowledged. */
    private static final Duration CLOSING = Duration.ofSeconds(10);

    private NodeMain() {}

    /** Each argument is a setting: {@code http.port=0}. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread.ofPlatform().daemon().name("parent-watch").start(NodeMain::exitWithParent);
        PrintStream answers = System.out;
        System.setOut(System.err);
        TerminalInterrupt.ignore();
        try {
            Node node = open(settings(arguments));
            answers.println(listening(node).line());
        } catch (Exception | LinkageError e) {
            answers.println(NodeAnswer.Failed.of(e).line());
            LogManager.getLogger(NodeMain.class).error("the node did not start", e);
            System.exit(1);
        }
        // the server's threads are daemons
        new CountDownLatch(1).await();
    }

    static Settings settings(String... arguments) {
        Settings.Builder settings = Settings.builder();
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("not a setting: " + argument);
            }
            settings.put(argument.substring(0, sign), argument.substring(sign + 1));
        }
        return settings.build();
    }

    private static Node open(Settings settings) throws Exception {
        LogConfigurator.configureESLogging();
        Path home = Path.of(Environment.PATH_HOME_SETTING.get(settings));
        Environment environment = new Environment(settings, home.resolve("config"));
        PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir(), false), Set.of(), Map.of(), false);
        Node node = new Node(environment, plugins);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close"));
        return node.start();
    }

    private static NodeAnswer listening(Node node) {
        InetSocketAddress bound = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .address();
        return new NodeAnswer.Listening(bound.getAddress().getHostAddress(), bound.getPort());
    }

    private static void exitWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LogManager.getLogger(NodeMain.class).warn("standard input broke, which is an end as well", e);
        }
        System.exit(0);
    }

    private static void close(Node node) {
        Thread.ofPlatform().daemon().name("cut-off").start(NodeMain::haltSoon);
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(CLOSING.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            LogManager.getLogger(NodeMain.class).error("the node did not close", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltSoon() {
        try {
            Thread.sleep(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
