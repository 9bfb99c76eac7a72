package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.EngineAwayException;
import courtnotices.search.elastic.SearchTooSlowException;
import courtnotices.search.elastic.TimeLimits;
import courtnotices.search.query.ListQuery;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** What becomes of searches that nobody waits for, that take too long, and that Elasticsearch cannot or will not answer. */
interface TroubleContract {

    int DOCUMENTS = 60_000;

    /** Elasticsearch looks whether a search is still wanted, and how late it is, before each segment. */
    int SEGMENT = 2_000;

    /** For a search that is slow on purpose and has to end by itself, be the machine as slow as it may. */
    TimeLimits PATIENT = new TimeLimits(Duration.ofMinutes(2));

    PortalIndex index();

    @Test
    default void stopsASearchThatNobodyWaitsForAnyMore() throws IOException {
        slowIndex();
        Disposable reader =
                index().elastic(PATIENT).search(slow(120), Void.class).subscribe(answer -> {}, error -> {});
        await(() -> searches() == 1);

        reader.dispose();

        await(() -> searches() == 0);
    }

    /** Elasticsearch works the same out once, and stops it for both. */
    @Test
    default void answersTheReaderWhoStaysWhenAnotherOfTheSameSearchLeaves() throws IOException {
        slowIndex();
        Elastic elastic = index().elastic(PATIENT);
        Disposable leaves = elastic.search(slow(8), Void.class).subscribe(answer -> {}, error -> {});
        await(() -> searches() == 1);
        CompletableFuture<SearchResponse<Void>> stays =
                elastic.search(slow(8), Void.class).toFuture();
        await(() -> searches() == 2);

        leaves.dispose();

        assertThat(stays).succeedsWithin(PATIENT.search());
    }

    @Test
    default void givesNoPartOfAnAnswerForTheWhole() throws IOException {
        slowIndex();
        Elastic hasty = index().elastic(new TimeLimits(Duration.ofMillis(100)));

        assertThatThrownBy(() -> PortalIndex.answer(hasty.search(slow(20), Void.class)))
                .isInstanceOf(SearchTooSlowException.class)
                .hasMessageContaining("after 0.1 s");
        await(() -> searches() == 0);
    }

    @Test
    default void isAwayWhileItsIndexIsClosed() throws IOException {
        index().empty();
        index().client().indices().close(c -> c.index("issues"));

        assertAway();

        index().client().indices().open(o -> o.index("issues")); // or nobody sees it to delete it
        index().clear();
    }

    @Test
    default void isAwayWhileNoShardAnswers() throws IOException {
        index().clear();
        index().client()
                .indices()
                .create(c -> c.index("issues-nowhere")
                        .settings(s -> s.otherSettings("index.routing.allocation.require._name", JsonData.of("nobody")))
                        .aliases("issues", alias -> alias)
                        .waitForActiveShards(w -> w.count(0)));

        assertAway();
        index().clear();
    }

    @Test
    default void isAwayWhileElasticsearchHasNoMemoryForIt() throws IOException {
        index().fill();
        limitMemory("\"1kb\"");
        try {
            assertThatThrownBy(() -> PortalIndex.answer(index().issues().list(ListQuery.ALL)))
                    .isInstanceOf(EngineAwayException.class);
        } finally {
            limitMemory("null");
        }
        assertThat(PortalIndex.answer(index().issues().list(ListQuery.ALL)).items())
                .isNotEmpty();
    }

    private void limitMemory(String limit) throws IOException {
        String settings = "{\"persistent\": {\"indices.breaker.request.limit\": " + limit + "}}";
        index().client().cluster().putSettings(p -> p.withJson(new StringReader(settings)));
    }

    private void assertAway() {
        for (Mono<?> question :
                List.of(index().issues().list(ListQuery.ALL), index().issues().one("0123456789abcdef-1"))) {
            assertThatThrownBy(() -> PortalIndex.answer(question)).isInstanceOf(EngineAwayException.class);
        }
    }

    private long searches() {
        try {
            return index().client().tasks().list(t -> t.actions("indices:data/read/search")).nodes().values().stream()
                    .mapToLong(node -> node.tasks().size())
                    .sum();
        } catch (IOException e) {
            return -1;
        }
    }

    private void slowIndex() throws IOException {
        index().clear();
        index().client().indices().create(c -> c.index("slow").settings(s -> s.withJson(new StringReader("""
                                {"number_of_shards": 1, "refresh_interval": -1, "merge.policy.segments_per_tier": 1000}
                                """))));
        for (int batch = 0; batch < DOCUMENTS; batch += SEGMENT) {
            index().client().bulk(bulk(SEGMENT));
            index().client().indices().refresh(r -> r.index("slow"));
        }
    }

    private static BulkRequest bulk(int documents) {
        return BulkRequest.of(b -> {
            b.index("slow");
            for (int n = 0; n < documents; n++) {
                b.operations(o -> o.index(i -> i.document(Map.of())));
            }
            return b;
        });
    }

    /** Counts every document so many times 200 times: 120 take half a minute on two cores, all of it in the walk over the documents. */
    private static SearchRequest slow(int times) {
        Query all = Query.of(q -> q.matchAll(m -> m));
        Aggregation inner =
                Aggregation.of(a -> a.filters(f -> f.filters(buckets -> buckets.array(Collections.nCopies(200, all)))));
        return SearchRequest.of(s -> s.index("slow")
                .size(0)
                .aggregations(
                        "each",
                        a -> a.filters(f -> f.filters(buckets -> buckets.array(Collections.nCopies(times, all))))
                                .aggregations("again", inner)));
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("no change within 30 s").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
