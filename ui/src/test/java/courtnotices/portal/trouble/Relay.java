package courtnotices.portal.trouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A wire between the portal and its Elasticsearch that a test can cut and mend, and that can keep answers back.
 *
 * <p>What passes is the real Elasticsearch's; the relay only decides whether and when.
 */
final class Relay implements AutoCloseable {

    /** Below the ports that Linux (from 32,768) and others (from 49,152) give to outgoing connections. */
    private static final int NOT_GIVEN = 21_000;

    private final URI to;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> waiting = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket server;
    private volatile Thread accepting;
    private volatile boolean keepsAnswersBack;

    /** A wire that is whole. */
    Relay(URI to) {
        this.to = to;
        this.server = listen();
        this.port = server.getLocalPort();
        this.accepting = accept(server);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Refuses connections, and ends those that there are. The port is free only when nobody accepts on it any more. */
    void cut() {
        close(server);
        join(accepting);
        open.forEach(Relay::close);
    }

    /** Relays again, on the same port. */
    void mend() {
        keepsAnswersBack = false;
        server = listen(port);
        accepting = accept(server);
    }

    /** Lets questions through, and no answer. */
    void keepAnswersBack() {
        keepsAnswersBack = true;
    }

    /** The portal's connections that have not been given their answer, and that the portal still holds. */
    int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        cut();
    }

    /** On a port that the system gives to nobody, so that it is still free when the wire is mended. */
    private static ServerSocket listen() {
        return IntStream.range(NOT_GIVEN, NOT_GIVEN + 1000)
                .mapToObj(port -> {
                    try {
                        return Optional.of(listen(port));
                    } catch (UncheckedIOException e) {
                        return Optional.<ServerSocket>empty();
                    }
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Thread accept(ServerSocket listening) {
        return Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    relay(listening.accept());
                }
            } catch (IOException e) {
                // cut
            }
        });
    }

    private void relay(Socket portal) throws IOException {
        Socket engine = new Socket(to.getHost(), to.getPort());
        open.add(portal);
        open.add(engine);
        Thread.ofVirtual().start(() -> pass(portal, engine, () -> false));
        Thread.ofVirtual().start(() -> pass(engine, portal, () -> keepsAnswersBack));
    }

    private void pass(Socket from, Socket onto, BooleanSupplier isHeld) {
        try (from;
                onto) {
            InputStream in = from.getInputStream();
            OutputStream out = onto.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (isHeld.getAsBoolean()) {
                    waiting.add(onto);
                } else {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException e) {
            // either end has gone, and the other goes with it
        } finally {
            waiting.remove(from);
            waiting.remove(onto);
            open.remove(from);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
