package courtnotices.search.web;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import courtnotices.search.elastic.Cancellation;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;

/** Lets so many requests be with Elasticsearch at once, on one node or spread over all, and ends those that nobody waits for. */
record Connections(int most) implements Rest5ClientBuilderCustomizer {

    @Override
    public void customize(Rest5ClientBuilder builder) {
        // what it is made of is set below
    }

    @Override
    public void customize(HttpAsyncClientBuilder client) {
        Cancellation.addTo(client);
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder pool) {
        pool.setMaxConnPerRoute(most).setMaxConnTotal(most);
    }
}
