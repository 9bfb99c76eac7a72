package courtnotices.search.web;

import courtnotices.search.elastic.TimeLimits;
import io.netty.channel.ChannelPipeline;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import tools.jackson.databind.json.JsonMapper;

/** What surrounds the search: how long it may take, how many connections it has, and what the server does before a controller sees a request. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class ServerConfiguration {

    @Bean
    TimeLimits timeLimits(SearchSettings settings) {
        return new TimeLimits(settings.timeLimit());
    }

    @Bean
    Rest5ClientBuilderCustomizer connections(SearchSettings settings) {
        return new Connections(settings.connections());
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> incomingRequests(JsonMapper json) {
        return factory ->
                factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, address) -> {
                    ChannelPipeline pipeline = channel.pipeline();
                    pipeline.addAfter(
                            NettyPipeline.HttpCodec, IncomingRequests.class.getName(), new IncomingRequests(json));
                }));
    }
}
