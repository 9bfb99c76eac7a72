package courtnotices.portal.wiring;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import courtnotices.indexer.crawl.Intake;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.ReindexRun;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.document.Documents;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What commands need that write to the index or look into it, and serve nothing. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    ElasticsearchRestClientAutoConfiguration.class,
    ElasticsearchClientAutoConfiguration.class
})
@Import(EngineConfiguration.class)
public class IndexApplication {

    @Bean
    Indices indices(ElasticsearchClient client) {
        return new Indices(client);
    }

    @Bean
    NoticeStore noticeStore(ElasticsearchClient client) {
        return new ElasticNoticeStore(client, Clock.systemUTC());
    }

    @Bean
    IngestRun ingestRun(NoticeStore store) {
        return ingestRun(store, Clock.systemUTC());
    }

    @Bean
    @Lazy
    ReindexRun reindexRun(Indices indices) {
        return new ReindexRun(indices, documents(), Clock.systemUTC());
    }

    @Bean
    ElasticFrontier frontier(ElasticsearchClient client) {
        return new ElasticFrontier(client, Clock.systemUTC());
    }

    @Bean
    @Lazy
    Intake intake(NoticeStore store) {
        return new Intake(reader(), documents(), store);
    }

    /** A run that stores in {@code store}; reads like all others. */
    public static IngestRun ingestRun(NoticeStore store, Clock clock) {
        return new IngestRun(reader(), documents(), store, clock);
    }

    private static NoticeReader reader() {
        return new NoticeReader(CourtRegister.load());
    }

    private static Documents documents() {
        return new Documents(Segmenter.with(Lexicon.bundled().terms()));
    }
}
