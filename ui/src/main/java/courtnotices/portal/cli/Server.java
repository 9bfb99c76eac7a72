package courtnotices.portal.cli;

import courtnotices.portal.page.DemoData;
import courtnotices.portal.wiring.EngineConnection;
import courtnotices.portal.wiring.ServeApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the portal as a server on loopback. */
final class Server {

    private Server() {}

    /** The running portal; fails before the engine starts when the port is taken. */
    static ConfigurableApplicationContext start(Path data, int port) {
        return start(data, port, context -> {});
    }

    /** The same, where every page says that it is a demonstration. */
    static ConfigurableApplicationContext startDemo(Path data, int port, DemoData demo) {
        return start(data, port, context -> context.registerBean(DemoData.class, () -> demo));
    }

    private static ConfigurableApplicationContext start(
            Path data, int port, ApplicationContextInitializer<GenericApplicationContext> more) {
        refuseTaken(port);
        return new SpringApplicationBuilder(ServeApplication.class)
                .initializers(more)
                .web(WebApplicationType.REACTIVE)
                .run("--courtnotices.data=" + data, "--server.port=" + port);
    }

    /** Where a browser finds it. */
    static String address(ConfigurableApplicationContext portal) {
        return "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
    }

    /**
     * Waits until the portal is stopped.
     *
     * @throws FailedException if its Elasticsearch ends again and again, which nothing but a person mends
     */
    static void awaitEnd(ConfigurableApplicationContext portal) {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        portal.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.complete(null));
        CompletableFuture<Path> died = portal.getBeanProvider(EngineConnection.class).stream()
                .findFirst()
                .map(EngineConnection::ended)
                .orElseGet(CompletableFuture::new);
        CompletableFuture.anyOf(stopped, died).join();
        if (!stopped.isDone() && portal.isActive()) {
            portal.close();
            throw new FailedException("Elasticsearch ended by itself and does not stay up; its log is " + died.join());
        }
    }

    private static void refuseTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new FailedException("port " + port + " is in use or not allowed; choose another with --port");
        }
    }
}
