package courtnotices.portal.wiring;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.transport.ElasticsearchTransport;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.export.ExportSettings;
import courtnotices.search.export.Exports;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** What a command needs that takes whole results out of the index, and serves nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(IndexApplication.class)
public class ExportApplication {

    @Bean
    Exports exports(ElasticsearchTransport transport, JsonMapper json) {
        return new Exports(
                new Elastic(new ElasticsearchAsyncClient(transport)),
                new Meanings(Segmenter.with(Lexicon.bundled().terms()), Lexicon.bundled()),
                json,
                new ExportSettings(1));
    }
}
