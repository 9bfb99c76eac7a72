package courtnotices.portal.wiring;

import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.index.Indices;
import courtnotices.portal.web.PagesConfiguration;
import courtnotices.search.web.SearchConfiguration;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The portal as it serves: index, API and pages. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({IndexApplication.class, SearchConfiguration.class, PagesConfiguration.class})
public class ServeApplication {

    private static final Logger LOG = LoggerFactory.getLogger(ServeApplication.class);

    /** Creates the indices before the first request; a cluster that is away is asked again by the next start or ingest. */
    @Bean
    InitializingBean indicesReady(Indices indices) {
        return () -> {
            try {
                indices.ensure(Clock.systemUTC().instant());
            } catch (IndexException e) {
                LOG.warn("{}; searches answer 503 until it is back", e.getMessage());
            }
        };
    }
}
