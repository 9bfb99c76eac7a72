package courtnotices.search.web;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.transport.ElasticsearchTransport;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.search.compare.ComparisonFinder;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.export.ExportSettings;
import courtnotices.search.export.Exports;
import courtnotices.search.feed.IssueFeed;
import courtnotices.search.find.IssueFinder;
import courtnotices.search.suggest.Suggester;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The API's parts; import it to serve the API. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = {
            Elastic.class,
            IssueFinder.class,
            ComparisonFinder.class,
            Suggester.class,
            IssueFeed.class,
            Exports.class,
            SearchConfiguration.class
        })
@EnableConfigurationProperties(ExportSettings.class)
public class SearchConfiguration {

    @Bean
    Segmenter segmenter() {
        return Segmenter.with(Lexicon.bundled().terms());
    }

    @Bean
    ElasticsearchAsyncClient elasticsearchAsyncClient(ElasticsearchTransport transport) {
        return new ElasticsearchAsyncClient(transport);
    }

    @Bean
    Meanings meanings(Segmenter segmenter) {
        return new Meanings(segmenter, Lexicon.bundled());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("法院整改通报 Court notices")
                        .version("v1")
                        .description(
                                "Chinese courts' public rectification notices, searched and compared. "
                                        + "Values are the field's Chinese words; keys are English; missing is null. "
                                        + "Errors are application/problem+json. "
                                        + "Examples are real answers over sample notices, their lists shortened to two entries.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/").description("where this document was read")));
    }
}
