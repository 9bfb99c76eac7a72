package courtnotices.benchmarks.load;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.run.Progress;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.portal.wiring.IndexApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages read and stored by {@code ingest}, and the documents that they become sent by {@code _bulk} alone, by turns. */
final class IngestComparison {

    private static final int WARM_UP = 2;

    private final HttpClient http;
    private final int issues;

    IngestComparison(HttpClient http, int issues) {
        this.http = http;
        this.issues = issues;
    }

    /** Measures on an engine of its own in an empty directory; the first rounds, in which both compile what they run, are not counted. */
    IngestFigures compare(int rounds, Path scratch) throws IOException, InterruptedException {
        List<PageSource> pages = SyntheticIndex.pages(issues);
        try (ConfigurableApplicationContext index = SyntheticIndex.open(scratch)) {
            ElasticsearchClient client = index.getBean(ElasticsearchClient.class);
            URI engine = Objects.requireNonNull(EmbeddedElasticsearch.running(scratch), "the engine");
            BulkBodies bodies = bodies(pages, client);
            Duration ingest = Duration.ZERO;
            Duration bulk = Duration.ZERO;
            for (int round = -WARM_UP; round < rounds; round++) {
                Duration ingested = ingest(index, pages);
                Duration sent = send(index, bodies, engine);
                ingest = round < 0 ? ingest : ingest.plus(ingested);
                bulk = round < 0 ? bulk : bulk.plus(sent);
            }
            return new IngestFigures(issues, bodies.documents(), ingest, bulk, rounds);
        }
    }

    /** What {@code ingest} would send. */
    private static BulkBodies bodies(List<PageSource> pages, ElasticsearchClient client) {
        BulkBodies bodies = new BulkBodies(client._jsonpMapper());
        NoticeStore keeping = new NoticeStore() {
            @Override
            public List<Stored> store(List<NoticeDocuments> notices) {
                notices.forEach(bodies::add);
                return NoticeStore.none().store(notices);
            }

            @Override
            public void withdraw(String id, String uri, Instant at) {}

            @Override
            public boolean move(String id, String uri, String target, Instant at) {
                return false;
            }

            @Override
            public void finish() {}
        };
        IndexApplication.ingestRun(keeping, Clock.systemUTC()).over(pages, Progress.silent());
        return bodies;
    }

    private static Duration ingest(ConfigurableApplicationContext index, List<PageSource> pages) throws IOException {
        empty(index);
        long start = System.nanoTime();
        SyntheticIndex.write(index, pages, Progress.silent());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration send(ConfigurableApplicationContext index, BulkBodies bodies, URI engine)
            throws IOException, InterruptedException {
        empty(index);
        long start = System.nanoTime();
        bodies.send(http, engine);
        index.getBean(Indices.class).refresh();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** New indices without a document. */
    private static void empty(ConfigurableApplicationContext index) throws IOException {
        ElasticsearchClient client = index.getBean(ElasticsearchClient.class);
        List<String> names = new ArrayList<>(
                client.indices().get(g -> g.index("*")).indices().keySet());
        for (String name : names) {
            client.indices().delete(d -> d.index(name));
        }
        index.getBean(Indices.class).ensure(Clock.systemUTC().instant());
    }
}
