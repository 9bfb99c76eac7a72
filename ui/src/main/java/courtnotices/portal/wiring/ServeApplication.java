package courtnotices.portal.wiring;

import co.elastic.clients.transport.rest5_client.low_level.Node;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import courtnotices.indexer.index.Indices;
import courtnotices.portal.web.PagesConfiguration;
import courtnotices.search.web.SearchConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** The portal as it serves: index, API and pages. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({IndexApplication.class, SearchConfiguration.class, PagesConfiguration.class})
public class ServeApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CrawlMetrics crawlMetrics(MeterRegistry registry) {
        return new CrawlMetrics(registry);
    }

    @Bean
    IndicesReady indicesReady(Indices indices, Clock clock) {
        return new IndicesReady(indices, clock);
    }

    /** A node that dies while the portal serves is started again; it answers on another port. */
    @Bean
    @Conditional(EngineConfiguration.NoCluster.class)
    InitializingBean engineRestarts(EngineConnection engine, Rest5Client client, PortalSettings settings) {
        return () -> engine.restart(
                settings.engine().restarts(), address -> client.setNodes(List.of(new Node(HttpHost.create(address)))));
    }
}
