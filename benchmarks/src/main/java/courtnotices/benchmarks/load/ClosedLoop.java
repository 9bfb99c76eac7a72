package courtnotices.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each of which asks the next thing as soon as it has its answer whole. */
record ClosedLoop(HttpClient http, int clients) {

    private static final int OK = 200;

    /**
     * Asks all of {@code requests}, in order, each once.
     *
     * @throws IllegalStateException if an answer is none: what is refused is refused fast
     */
    Latencies ask(List<HttpRequest> requests) throws InterruptedException {
        long[] nanos = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(() -> client(requests, next, nanos)));
            }
            for (Future<?> client : running) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke", e.getCause());
        }
        return new Latencies(nanos, Duration.ofNanos(System.nanoTime() - start));
    }

    private void client(List<HttpRequest> requests, AtomicInteger next, long[] nanos) {
        for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            long start = System.nanoTime();
            ask(requests.get(i));
            nanos[i] = System.nanoTime() - start;
        }
    }

    /** Takes the whole body in and drops it: parsing is not what is measured. */
    private void ask(HttpRequest request) {
        try {
            HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (response.statusCode() != OK) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
