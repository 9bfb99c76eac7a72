package courtnotices.portal.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The engine on the portal's own data directory, unless {@code spring.elasticsearch.uris} names a cluster. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
@Conditional(EngineConfiguration.NoCluster.class)
public class EngineConfiguration {

    @Bean(destroyMethod = "close")
    EngineConnection engineConnection(PortalSettings settings) {
        return EngineConnection.open(settings);
    }

    @Bean
    ElasticsearchConnectionDetails elasticsearchConnectionDetails(EngineConnection engine) {
        return engine::nodes;
    }

    /** Holds when no cluster is named. */
    static final class NoCluster implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.elasticsearch.uris"));
        }
    }
}
