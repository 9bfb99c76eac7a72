package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.RevisionDocument;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Indices that are built beside those that answer, and then take their place in one step.
 *
 * <p>Meanwhile those that answer take no writes, so that none is lost. Whoever stops on the way calls {@link #giveUp}; what a killed process left
 * behind is taken away by the next that begins.
 */
public final class NextIndices {

    /** Some 25 notices have 1,000 issues, one full request to Elasticsearch. */
    private static final int PAGE = 25;

    private final ElasticsearchClient client;
    private final Indices indices;
    private final Map<DocumentKind, String> former = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, String> next = new EnumMap<>(DocumentKind.class);
    private final Map<DocumentKind, Long> written = new EnumMap<>(DocumentKind.class);

    private NextIndices(ElasticsearchClient client) {
        this.client = client;
        this.indices = new Indices(client);
    }

    /** A notice as it is kept now. */
    public record KeptNotice(NoticeDocument notice, List<IssueDocument> issues) {

        public KeptNotice {
            issues = List.copyOf(issues);
        }
    }

    /** Creates them and holds all writers off. */
    static NextIndices begin(ElasticsearchClient client, Instant now) {
        NextIndices begun = new NextIndices(client);
        try {
            begun.create(now);
            return begun;
        } catch (IOException | ElasticsearchException e) {
            begun.giveUp();
            throw Failures.of("the next index cannot be created", e);
        }
    }

    private void create(Instant now) throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            if (indices.isThere(kind)) {
                former.put(kind, indices.names(kind));
            }
        }
        if (!former.containsKey(DocumentKind.NOTICES)) {
            throw new IndexException("there is no index to rebuild yet; ingest or crawl something first", null);
        }
        for (String answering : former.values()) {
            indices.takeWrites(answering, false);
        }
        for (DocumentKind kind : DocumentKind.values()) {
            deleteLeftovers(kind);
            String name = IndexName.of(kind, now);
            client.indices().create(c -> c.index(name).withJson(new StringReader(kind.mapping())));
            next.put(kind, name);
            written.put(kind, 0L);
        }
    }

    /** Of a process that was killed while it built them: no alias stands for them, and nobody searches them. */
    private void deleteLeftovers(DocumentKind kind) throws IOException {
        Map<String, IndexAliases> alike =
                client.indices().getAlias(a -> a.index(kind.alias() + "-v*")).aliases();
        for (String name : alike.keySet()) {
            if (IndexName.isOf(kind, name) && alike.get(name).aliases().isEmpty()) {
                client.indices().delete(d -> d.index(name));
            }
        }
    }

    /** How many notices are kept. */
    public long notices() {
        return count(DocumentKind.NOTICES.alias());
    }

    /** The notices that follow {@code id} in the order of ids, or the first; none when all were told. */
    public List<KeptNotice> after(@Nullable String id) {
        try {
            List<KeptNotice> page = new ArrayList<>();
            for (NoticeDocument notice : page(DocumentKind.NOTICES, id, NoticeDocument.class)) {
                List<IssueDocument> issues = KeptIssues.of(client, notice);
                if (issues.size() != notice.issueCount()) {
                    throw new IndexException(
                            "the notice " + notice.id() + " has " + notice.issueCount() + " issues, and only "
                                    + issues.size() + " of them are kept; ingest its page again ("
                                    + notice.source().uri() + ")",
                            null);
                }
                page.add(new KeptNotice(notice, issues));
            }
            return page;
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the notices after " + id + " cannot be read", e);
        }
    }

    /** Writes these into the new indices. */
    public void write(List<NoticeDocuments> notices) {
        List<Bulk.Step> steps = new ArrayList<>();
        for (NoticeDocuments made : notices) {
            steps.add(step(DocumentKind.NOTICES, made.notice().id(), made.notice()));
            made.issues().forEach(issue -> steps.add(step(DocumentKind.ISSUES, issue.id(), issue)));
            made.observations().forEach(figure -> steps.add(step(DocumentKind.OBSERVATIONS, figure.id(), figure)));
        }
        send(steps);
    }

    /** Earlier revisions are what they are. */
    public void copyRevisions() {
        if (!former.containsKey(DocumentKind.REVISIONS)) {
            return;
        }
        try {
            String last = null;
            List<RevisionDocument> revisions = page(DocumentKind.REVISIONS, last, RevisionDocument.class);
            while (!revisions.isEmpty()) {
                send(revisions.stream()
                        .map(revision -> step(DocumentKind.REVISIONS, revision.id(), revision))
                        .toList());
                last = revisions.getLast().id();
                revisions = page(DocumentKind.REVISIONS, last, RevisionDocument.class);
            }
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the earlier revisions cannot be copied", e);
        }
    }

    /**
     * Puts the new indices in the place of the former, and deletes these.
     *
     * @throws IndexException if a document is missing from them; then the former go on answering
     */
    public void takeOver() {
        try {
            List<Action> actions = new ArrayList<>();
            for (DocumentKind kind : DocumentKind.values()) {
                String name = name(kind);
                client.indices().refresh(r -> r.index(name));
                expect(name, written.getOrDefault(kind, 0L));
                actions.add(Action.of(a -> a.add(n -> n.index(name).alias(kind.alias()))));
            }
            former.values().forEach(old -> actions.add(Action.of(a -> a.removeIndex(o -> o.index(old)))));
            expect(name(DocumentKind.NOTICES), notices());
            client.indices().updateAliases(u -> u.actions(actions));
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the new index cannot take over", e);
        }
    }

    /** Takes the new indices away, and lets writers at the former again. */
    public void giveUp() {
        try {
            for (String name : next.values()) {
                client.indices().delete(d -> d.index(name).ignoreUnavailable(true));
            }
            for (String name : former.values()) {
                indices.takeWrites(name, true);
            }
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the index takes no writes until it is rebuilt again", e);
        }
    }

    private Bulk.Step step(DocumentKind kind, String id, Object document) {
        written.merge(kind, 1L, Long::sum);
        return Bulk.writeInto(client, name(kind), id, document);
    }

    private void send(List<Bulk.Step> steps) {
        try {
            Map<String, List<String>> refused = Bulk.send(client, steps);
            if (!refused.isEmpty()) {
                throw new IndexException("Elasticsearch refused " + refused.values(), null);
            }
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the new index cannot be written", e);
        }
    }

    private <T> List<T> page(DocumentKind kind, @Nullable String after, Class<T> type) throws IOException {
        SearchRequest.Builder request = new SearchRequest.Builder()
                .index(kind.alias())
                .size(PAGE)
                .sort(s -> s.field(f -> f.field("id").order(SortOrder.Asc)));
        if (after != null) {
            request.searchAfter(FieldValue.of(after));
        }
        return client.search(request.build(), type).hits().hits().stream()
                .map(Hit::source)
                .toList();
    }

    private void expect(String index, long documents) {
        long found = count(index);
        if (found != documents) {
            throw new IndexException(
                    "the new index " + index + " has " + found + " documents instead of " + documents, null);
        }
    }

    private long count(String index) {
        try {
            return client.count(c -> c.index(index)).count();
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("the documents of " + index + " cannot be counted", e);
        }
    }

    private String name(DocumentKind kind) {
        return String.valueOf(next.get(kind));
    }
}
