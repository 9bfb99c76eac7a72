package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.indices.IndexState;
import courtnotices.notice.document.DocumentKind;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The indices behind the aliases {@code notices}, {@code issues} and {@code observations}.
 *
 * <p>Another portal may create them at the same moment; whoever comes second gives way.
 */
public final class Indices {

    /** There are some 3,500 courts in the country. */
    private static final int MOST_COURTS = 5_000;

    private final ElasticsearchClient client;

    public Indices(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * Creates what is missing.
     *
     * @param now names the new indices
     * @throws IndexException if Elasticsearch does not answer or refuses
     */
    public void ensure(Instant now) {
        for (DocumentKind kind : DocumentKind.values()) {
            try {
                if (isThere(kind)) {
                    refuseWrites(kind);
                } else {
                    create(kind, IndexName.of(kind, now));
                }
            } catch (IOException | ElasticsearchException e) {
                throw Failures.of("the index " + kind.alias() + " cannot be created", e);
            }
        }
    }

    /**
     * Creates indices, empty, to take the place of those that answer.
     *
     * @param now names them
     * @throws IndexException if there is nothing to take the place of, or Elasticsearch does not answer or refuses
     */
    public NextIndices next(Instant now) {
        return NextIndices.begin(client, now);
    }

    /** Whether an index stands behind the alias. */
    boolean isThere(DocumentKind kind) throws IOException {
        return client.indices().existsAlias(a -> a.name(kind.alias())).value();
    }

    /** Makes what was written visible to searches. */
    public void refresh() {
        for (DocumentKind kind : DocumentKind.values()) {
            try {
                client.indices().refresh(r -> r.index(kind.alias()));
            } catch (IOException | ElasticsearchException e) {
                throw Failures.of("the index " + kind.alias() + " cannot be refreshed", e);
            }
        }
    }

    /** What the index holds; an alias that does not exist yet is left out. */
    public IndexStatus status() {
        List<IndexStatus.Generation> generations = new ArrayList<>();
        try {
            for (DocumentKind kind : DocumentKind.values()) {
                if (isThere(kind)) {
                    generations.add(generation(kind));
                }
            }
            return new IndexStatus(generations, generations.isEmpty() ? List.of() : courts());
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the index cannot be looked into", e);
        }
    }

    private IndexStatus.Generation generation(DocumentKind kind) throws IOException {
        return new IndexStatus.Generation(
                kind.alias(),
                names(kind),
                client.count(c -> c.index(kind.alias())).count());
    }

    private List<IndexStatus.CourtCount> courts() throws IOException {
        Map<String, Long> notices = countsByCourt(DocumentKind.NOTICES);
        Map<String, Long> issues = countsByCourt(DocumentKind.ISSUES);
        return notices.entrySet().stream()
                .map(court -> new IndexStatus.CourtCount(
                        court.getKey(), court.getValue(), issues.getOrDefault(court.getKey(), 0L)))
                .toList();
    }

    /** The indices behind the alias; one, unless somebody added another by hand. */
    String names(DocumentKind kind) throws IOException {
        return String.join(
                ", ",
                new TreeSet<>(client.indices()
                        .getAlias(a -> a.name(kind.alias()))
                        .aliases()
                        .keySet()));
    }

    private Map<String, Long> countsByCourt(DocumentKind kind) throws IOException {
        Aggregate courts = client.search(
                        s -> s.index(kind.alias())
                                .size(0)
                                .aggregations(
                                        "courts",
                                        a -> a.terms(t -> t.field("court.name").size(MOST_COURTS))),
                        Void.class)
                .aggregations()
                .get("courts");
        Map<String, Long> counts = new LinkedHashMap<>();
        if (courts != null && courts.isSterms()) { // an index without any court answers no terms
            courts.sterms()
                    .buckets()
                    .array()
                    .forEach(court -> counts.put(court.key().stringValue(), court.docCount()));
        }
        return counts;
    }

    /** An index that is being rebuilt takes none; one of another version has other fields and would refuse them document by document. */
    private void refuseWrites(DocumentKind kind) throws IOException {
        String name = names(kind);
        if (isRebuilt(name)) {
            throw new IndexException(
                    "the index " + name + " takes no writes because it is being rebuilt; wait for `reindex` to end,"
                            + " or run it again if it was broken off",
                    null);
        }
        if (!name.startsWith(IndexName.prefix(kind))) {
            throw new IndexException(
                    "the index " + name + " is of another version than this portal's (" + IndexName.prefix(kind)
                            + "…); run `reindex`, or ingest into a new data directory or cluster",
                    null);
        }
    }

    private boolean isRebuilt(String name) throws IOException {
        return client.indices().getSettings(g -> g.index(name)).settings().values().stream()
                .map(IndexState::settings)
                .map(settings -> settings == null ? null : settings.index())
                .map(index -> index == null ? null : index.blocks())
                .anyMatch(blocks -> blocks != null && Boolean.TRUE.equals(blocks.write()));
    }

    /** Whether writers may write into the index. */
    void takeWrites(String name, boolean may) throws IOException {
        client.indices().putSettings(p -> p.index(name).settings(s -> s.blocks(b -> b.write(!may))));
    }

    /** Creates the index, unless another portal did so at the same moment: the first in the order of names stays. */
    private void create(DocumentKind kind, String name) throws IOException {
        try {
            client.indices()
                    .create(c -> c.index(name)
                            .withJson(new StringReader(kind.mapping()))
                            .aliases(kind.alias(), alias -> alias));
        } catch (ElasticsearchException e) {
            if (!"resource_already_exists_exception".equals(e.error().type())) {
                throw e;
            }
        }
        if (!names(kind).startsWith(name)) {
            client.indices().delete(d -> d.index(name));
        }
    }
}
