package courtnotices.search.elastic;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;

/**
 * Lets a cancelled request end its exchange with Elasticsearch, on whichever connection it is.
 *
 * <p>The HTTP client (5.5.2) forgets the exchange on a connection that was used before: {@code AsyncConnectExec} gives a cancelled request to
 * whoever was named last, and names the lease of the connection after the exchange that has already begun on it. The connection then stays open, and
 * Elasticsearch goes on with a search that nobody waits for. Here all that were named are told.
 */
public final class Cancellation {

    private Cancellation() {}

    /** Adds it to a client that is being built. */
    public static void addTo(HttpAsyncClientBuilder client) {
        client.addExecInterceptorFirst("cancellation", (request, body, scope, chain, callback) -> {
            AllNamed all = new AllNamed();
            scope.cancellableDependency.setDependency(all);
            chain.proceed(request, body, cancelledBy(all, scope), callback);
        });
    }

    private static AsyncExecChain.Scope cancelledBy(CancellableDependency all, AsyncExecChain.Scope scope) {
        return new AsyncExecChain.Scope(
                scope.exchangeId,
                scope.route,
                scope.originalRequest,
                all,
                scope.clientContext,
                scope.execRuntime,
                scope.scheduler,
                scope.execCount);
    }

    /** Of a request: the lease of its connection, the connecting, the exchange; of each of its tries. */
    private static final class AllNamed implements CancellableDependency {

        private final Queue<Cancellable> named = new ConcurrentLinkedQueue<>();
        private volatile boolean cancelled;

        @Override
        public void setDependency(Cancellable next) {
            named.add(next);
            if (cancelled) {
                next.cancel();
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public boolean cancel() {
            cancelled = true;
            named.forEach(Cancellable::cancel);
            return true;
        }
    }
}
