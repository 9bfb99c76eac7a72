package courtnotices.portal.contract;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.run.Progress;
import courtnotices.indexer.source.Page;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.document.DocumentKind;
import courtnotices.portal.wiring.IndexApplication;
import courtnotices.search.elastic.Cancellation;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.elastic.TimeLimits;
import courtnotices.search.find.CatalogueFinder;
import courtnotices.search.find.CoverageFinder;
import courtnotices.search.find.IssueFinder;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.find.ObservationFinder;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/** The portal's own parts over one Elasticsearch: what writes its index, what searches it, and a look into it. */
public final class PortalIndex implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant CREATED = Instant.parse("2026-11-22T04:30:00Z");
    private static final int ALL = 10_000;

    private final ElasticsearchTransport transport;
    private final ElasticsearchClient client;
    private final Elastic elastic;
    private final Meanings meanings;
    private final IssueFinder issues;
    private final ObservationFinder observations;
    private final NoticeFinder notices;
    private boolean holdsTheSamples;

    /** Connects as the portal does. */
    public PortalIndex(URI engine) {
        transport = new Rest5ClientTransport(
                Rest5Client.builder(engine)
                        .setHttpClientConfigCallback(Cancellation::addTo)
                        .build(),
                new Jackson3JsonpMapper());
        client = new ElasticsearchClient(transport);
        elastic = new Elastic(new ElasticsearchAsyncClient(transport));
        meanings = new Meanings(Segmenter.with(Lexicon.bundled().terms()), Lexicon.bundled());
        issues = new IssueFinder(elastic, meanings);
        observations = new ObservationFinder(elastic, meanings);
        notices = new NoticeFinder(elastic, meanings);
    }

    /** What the portal does not do itself, to look into the index and to write others beside it. */
    public ElasticsearchClient client() {
        return client;
    }

    Indices indices() {
        return new Indices(client);
    }

    /** What asks Elasticsearch, for finders that a test makes itself. */
    Elastic elastic() {
        return elastic;
    }

    /** The same with other limits. */
    Elastic elastic(TimeLimits limits) {
        return new Elastic(new ElasticsearchAsyncClient(transport), limits);
    }

    Meanings meanings() {
        return meanings;
    }

    ObservationFinder observations() {
        return observations;
    }

    /** What finds issues, as the API asks it. */
    public IssueFinder issues() {
        return issues;
    }

    CatalogueFinder catalogues() {
        return new CatalogueFinder(elastic, meanings);
    }

    CoverageFinder coverage() {
        return new CoverageFinder(elastic);
    }

    NoticeFinder notices() {
        return notices;
    }

    /** Takes every index away. */
    void clear() throws IOException {
        holdsTheSamples = false;
        // by name: a wildcard is refused, and should be
        for (String name :
                List.copyOf(client.indices().get(g -> g.index("*")).indices().keySet())) {
            client.indices().delete(d -> d.index(name));
        }
    }

    /** New indices without a document. */
    public void empty() throws IOException {
        clear();
        indices().ensure(CREATED);
    }

    /** New indices with the samples and nothing else. */
    void fill() throws IOException {
        if (!holdsTheSamples) {
            empty();
            ingest(Samples.pages());
            holdsTheSamples = true;
        }
    }

    /** One run over these pages, as {@code ingest} does it. */
    public IngestReport ingest(List<Page> pages) {
        holdsTheSamples = false;
        List<PageSource> sources =
                pages.stream().<PageSource>map(page -> () -> page).toList();
        return IndexApplication.ingestRun(new ElasticNoticeStore(client, Clock.systemUTC()), Clock.systemUTC())
                .over(sources, Progress.silent());
    }

    IngestReport ingest(Page... pages) {
        return ingest(Arrays.asList(pages));
    }

    /** The ids of all documents of a kind, each with how it was last written: {@code 1 write, number 17}. */
    Map<String, String> writes(DocumentKind kind) throws IOException {
        Map<String, String> writes = new TreeMap<>();
        for (Hit<Void> hit : client.search(
                        s -> s.index(kind.alias())
                                .size(ALL)
                                .version(true)
                                .seqNoPrimaryTerm(true)
                                .source(f -> f.fetch(false)),
                        Void.class)
                .hits()
                .hits()) {
            writes.put(String.valueOf(hit.id()), hit.version() + " writes, number " + hit.seqNo());
        }
        return writes;
    }

    /** The same of all kinds. */
    Map<String, String> writes() throws IOException {
        Map<String, String> writes = new TreeMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            writes(kind).forEach((id, write) -> writes.put(kind.alias() + "/" + id, write));
        }
        return writes;
    }

    /** The names of all indices, whatever they are for. */
    List<String> names() throws IOException {
        return List.copyOf(
                new TreeSet<>(client.indices().get(g -> g.index("*")).indices().keySet()));
    }

    /** The first page for the parameters of an address, {@code q=终本率&year=2024}, or for the whole address. */
    Listing<IssueHit> search(String parameters) {
        return answer(issues.list(query(parameters)));
    }

    /** How many issues there are for the query. */
    long total(ListQuery query) {
        return answer(issues.list(query)).total().value();
    }

    static List<String> ids(Listing<IssueHit> listing) {
        return listing.items().stream().map(IssueHit::id).toList();
    }

    /** The query that an address, or what stands after its question mark, asks. */
    static ListQuery query(String parameters) {
        return query(parameters, Listed.ISSUES);
    }

    static ListQuery query(String parameters, Listed listed) {
        return Parameters.parse(given(parameters), listed);
    }

    /** The parameters of an address, or of what stands after its question mark. */
    static Map<String, List<String>> given(String parameters) {
        int mark = parameters.indexOf('?');
        boolean isBareAddress = mark < 0 && parameters.startsWith("/");
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        UriComponentsBuilder.newInstance()
                .query(isBareAddress ? "" : parameters.substring(mark + 1))
                .build()
                .getQueryParams()
                .forEach((name, values) -> decoded.put(
                        UriUtils.decode(name, StandardCharsets.UTF_8),
                        values.stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList()));
        return decoded;
    }

    /** What a finder answers, waited for. */
    public static <T> T answer(Mono<T> later) {
        return later.blockOptional(PATIENCE).orElseThrow();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
