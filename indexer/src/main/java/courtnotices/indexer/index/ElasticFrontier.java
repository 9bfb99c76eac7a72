package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.IndexResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Visit;
import courtnotices.notice.Sha256;
import courtnotices.notice.document.SiteDocument;
import courtnotices.notice.document.SiteState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a crawl's frontier in Elasticsearch, beside the notices: a document a host, an address, a site.
 *
 * <p>A write is on disk when Elasticsearch answers. Two processes that take the same host write the same document at the same version, which
 * Elasticsearch lets one of them do.
 */
public final class ElasticFrontier implements Frontier {

    /** A process that has not written for so long is taken for dead; one that lives writes every few seconds. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final int PAGE = 1_000;

    /** 3,500 courts, some with more than one site. */
    private static final int MOST_SITES = 10_000;

    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final Clock clock;
    private final String self;
    private final Map<String, Version> held = new ConcurrentHashMap<>();

    /** Where a document stands in Elasticsearch's own count of writes. */
    private record Version(long sequence, long term) {}

    private record HostDocument(String owner, Instant until, HostState state) {}

    private record VisitDocument(String host, String address, Visit visit) {}

    /** The frontier for this process. */
    public ElasticFrontier(ElasticsearchClient client, Clock clock) {
        this(client, clock, HostOwner.ofThisProcess().toString());
    }

    /** @param self the process that takes hosts: machine, number and start */
    public ElasticFrontier(ElasticsearchClient client, Clock clock, String self) {
        this.client = client;
        this.clock = clock;
        this.self = self;
    }

    /**
     * Makes the indices that are not there.
     *
     * @throws IndexException if Elasticsearch does not answer or refuses
     */
    public void ensure() {
        asked("the crawl's indices cannot be made", () -> {
            for (CrawlIndex index : CrawlIndex.values()) {
                index.ensure(client);
            }
            return true;
        });
    }

    @Override
    public Optional<HostState> take(String host, Instant now) {
        return asked("the host " + host + " cannot be taken", () -> {
            GetResponse<HostDocument> known =
                    client.get(g -> g.index(CrawlIndex.HOSTS.index()).id(host), HostDocument.class);
            HostDocument document = known.source();
            if (document != null && isHeldByAnother(document, now)) {
                return Optional.empty();
            }
            HostState state = document == null ? HostState.unknown(host) : document.state();
            return write(state, self, versionOf(known)) ? Optional.of(state) : Optional.empty();
        });
    }

    private boolean isHeldByAnother(HostDocument document, Instant now) {
        return !document.owner().equals(self)
                && document.until().isAfter(now)
                && !HostOwner.parse(document.owner()).map(HostOwner::isDead).orElse(true);
    }

    private static @Nullable Version versionOf(GetResponse<?> known) {
        return known.found()
                ? new Version(Objects.requireNonNull(known.seqNo()), Objects.requireNonNull(known.primaryTerm()))
                : null;
    }

    /** Whether it could be written at that version; without one it must not be there. */
    private boolean write(HostState state, String owner, @Nullable Version at) throws IOException {
        HostDocument document = document(state, owner);
        try {
            IndexResponse written = client.index(i -> {
                i.index(CrawlIndex.HOSTS.index()).id(state.host()).document(document);
                return at == null
                        ? i.opType(OpType.Create)
                        : i.ifSeqNo(at.sequence()).ifPrimaryTerm(at.term());
            });
            held.put(state.host(), new Version(written.seqNo(), written.primaryTerm()));
            return true;
        } catch (ElasticsearchException e) {
            if (e.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private HostDocument document(HostState state, String owner) {
        Instant until = owner.isEmpty() ? Instant.EPOCH : clock.instant().plus(LEASE);
        return new HostDocument(owner, until, state);
    }

    @Override
    public List<Visit> visits(String host) {
        return asked("the visits to " + host + " cannot be read", () -> {
            client.indices().refresh(r -> r.index(CrawlIndex.VISITS.index()));
            List<Visit> visits = new ArrayList<>();
            String after = "";
            while (true) {
                List<Visit> page = visits(host, after);
                visits.addAll(page);
                if (page.size() < PAGE) {
                    return visits;
                }
                after = page.getLast().lead().address();
            }
        });
    }

    private List<Visit> visits(String host, String after) throws IOException {
        SearchResponse<VisitDocument> response = client.search(
                s -> s.index(CrawlIndex.VISITS.index())
                        .query(q -> q.term(t -> t.field("host").value(host)))
                        .sort(o -> o.field(f -> f.field("address").order(SortOrder.Asc)))
                        .searchAfter(FieldValue.of(after))
                        .size(PAGE),
                VisitDocument.class);
        return sources(response).map(VisitDocument::visit).toList();
    }

    @Override
    public void keep(HostState host, List<Visit> visits) {
        asked("what is known of " + host.host() + " cannot be kept", () -> {
            Version at = Objects.requireNonNull(held.get(host.host()), "the host is not held");
            if (!write(
                    host, self, at)) { // first: who has lost the host must not overwrite what another has learnt since
                throw new LostHostException(host.host());
            }
            if (!visits.isEmpty()) {
                refuseErrors(client.bulk(b -> b.operations(visits.stream()
                        .map(visit -> BulkOperation.of(o -> o.index(i -> i.index(CrawlIndex.VISITS.index())
                                .id(idOf(visit))
                                .document(document(visit)))))
                        .toList())));
            }
            return true;
        });
    }

    @Override
    public void add(List<Visit> visits) {
        if (visits.isEmpty()) {
            return;
        }
        asked("addresses cannot be added", () -> {
            List<BulkOperation> steps = new ArrayList<>();
            visits.stream()
                    .map(visit -> visit.lead().host())
                    .distinct()
                    .forEach(host -> steps.add(BulkOperation.of(o -> o.create(c -> c.index(CrawlIndex.HOSTS.index())
                            .id(host)
                            .document(document(HostState.unknown(host), ""))))));
            visits.forEach(visit -> steps.add(BulkOperation.of(o -> o.create(
                    c -> c.index(CrawlIndex.VISITS.index()).id(idOf(visit)).document(document(visit))))));
            refuseErrors(client.bulk(b -> b.operations(steps)));
            return true;
        });
    }

    /** All but that an address is known already. */
    private static void refuseErrors(BulkResponse response) throws IOException {
        for (BulkResponseItem item : response.items()) {
            var error = item.error();
            if (error != null && item.status() != CONFLICT) {
                throw new IOException(item.id() + ": " + error.reason());
            }
        }
    }

    private static VisitDocument document(Visit visit) {
        return new VisitDocument(visit.lead().host(), visit.lead().address(), visit);
    }

    /** Addresses are longer than ids may be. */
    private static String idOf(Visit visit) {
        return Sha256.hex(visit.lead().address().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<HostState> hosts() {
        return asked("the hosts cannot be read", () -> {
            client.indices().refresh(r -> r.index(CrawlIndex.HOSTS.index()));
            return sources(client.search(
                            s -> s.index(CrawlIndex.HOSTS.index())
                                    .source(f -> f.filter(only -> only.excludes("state.robots")))
                                    .size(MOST_SITES),
                            HostDocument.class))
                    .map(HostDocument::state)
                    .toList();
        });
    }

    private static <T> Stream<T> sources(SearchResponse<T> response) {
        return response.hits().hits().stream().map(Hit::source).filter(Objects::nonNull);
    }

    @Override
    public void release(HostState host) {
        asked("the host " + host.host() + " cannot be let go of", () -> {
            Version at = held.remove(host.host());
            return at != null && write(host, "", at);
        });
        held.remove(host.host());
    }

    @Override
    public void keep(SiteState site) {
        String id = idOf(site.start());
        asked(
                "how " + site.start() + " is doing cannot be kept",
                () -> client.index(
                        i -> i.index(CrawlIndex.SITES.index()).id(id).document(new SiteDocument(site.court(), site))));
    }

    @Override
    public void forget(String start) {
        asked(
                "the site " + start + " cannot be forgotten",
                () -> client.delete(d -> d.index(CrawlIndex.SITES.index()).id(idOf(start))));
    }

    @Override
    public @Nullable SiteState site(String start) {
        return asked("how " + start + " is doing cannot be read", () -> {
                    SiteDocument site = client.get(
                                    g -> g.index(CrawlIndex.SITES.index()).id(idOf(start)), SiteDocument.class)
                            .source();
                    return Optional.ofNullable(site).map(SiteDocument::state);
                })
                .orElse(null);
    }

    private static String idOf(String start) {
        return Sha256.hex(start.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<SiteState> sites() {
        return asked("how the sites are doing cannot be read", () -> {
            if (!client.indices().exists(e -> e.index(CrawlIndex.SITES.index())).value()) {
                return List.of();
            }
            client.indices().refresh(r -> r.index(CrawlIndex.SITES.index()));
            return sources(client.search(s -> s.index(CrawlIndex.SITES.index()).size(MOST_SITES), SiteDocument.class))
                    .map(SiteDocument::state)
                    .sorted(Comparator.comparing(SiteState::court).thenComparing(SiteState::start))
                    .toList();
        });
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(String what, Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of(what, e);
        }
    }
}
