package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import courtnotices.notice.Source;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.ObservationDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps notices in Elasticsearch.
 *
 * <p>A notice's issues and figures are written first and the notice itself last: a run that breaks in between finds no notice with that
 * content the next time, and writes all of it again.
 */
public final class ElasticNoticeStore implements NoticeStore {

    /** One notice has some 50 issues and 200 figures; this many of a kind bound a search for leftovers. */
    private static final int MOST_OF_A_NOTICE = 10_000;

    private final ElasticsearchClient client;
    private final Bulk bulk;
    private final Indices indices;

    public ElasticNoticeStore(ElasticsearchClient client) {
        this.client = client;
        this.bulk = new Bulk(client);
        this.indices = new Indices(client);
    }

    @Override
    public List<Stored> store(List<NoticeDocuments> notices) {
        if (notices.isEmpty()) {
            return List.of();
        }
        try {
            return storeAll(notices, kept(notices));
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("notices cannot be stored", e);
        }
    }

    @Override
    public void finish() {
        indices.refresh();
    }

    private List<Stored> storeAll(List<NoticeDocuments> notices, Map<String, NoticeDocument> kept) throws IOException {
        List<Plan> plans = new ArrayList<>();
        List<BulkOperation> parts = new ArrayList<>();
        for (NoticeDocuments notice : notices) {
            Plan plan = Plan.of(notice, kept.get(notice.notice().id()));
            plans.add(plan);
            if (plan.writesParts()) {
                parts.addAll(parts(notice));
            }
            if (plan.outcome() == Stored.Outcome.REVISED) {
                parts.addAll(leftovers(notice));
            }
        }
        Map<String, List<String>> refused = bulk.send(parts);
        List<BulkOperation> heads = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.writesNotice() && !refused.containsKey(plan.notice().id())) {
                heads.add(Bulk.write(DocumentKind.NOTICES, plan.notice().id(), plan.notice()));
            }
        }
        bulk.send(heads).forEach(refused::putIfAbsent);
        return plans.stream()
                .map(plan -> plan.stored(refused.getOrDefault(plan.notice().id(), List.of())))
                .toList();
    }

    private Map<String, NoticeDocument> kept(List<NoticeDocuments> notices) throws IOException {
        List<String> ids = notices.stream().map(n -> n.notice().id()).toList();
        MgetResponse<NoticeDocument> response =
                client.mget(m -> m.index(DocumentKind.NOTICES.alias()).ids(ids), NoticeDocument.class);
        Map<String, NoticeDocument> kept = new HashMap<>();
        for (MultiGetResponseItem<NoticeDocument> item : response.docs()) {
            NoticeDocument document = item.isResult() ? item.result().source() : null;
            if (document != null) {
                kept.put(document.id(), document);
            }
        }
        return kept;
    }

    private static List<BulkOperation> parts(NoticeDocuments notice) {
        List<BulkOperation> operations = new ArrayList<>();
        for (IssueDocument issue : notice.issues()) {
            operations.add(Bulk.write(DocumentKind.ISSUES, issue.id(), issue));
        }
        for (ObservationDocument observation : notice.observations()) {
            operations.add(Bulk.write(DocumentKind.OBSERVATIONS, observation.id(), observation));
        }
        return operations;
    }

    /** Deletions of what an earlier revision had and this one has not. */
    private List<BulkOperation> leftovers(NoticeDocuments notice) throws IOException {
        indices.refresh(); // a revision written a moment ago must be found
        List<BulkOperation> deletions = new ArrayList<>();
        Set<String> issues = new HashSet<>();
        notice.issues().forEach(issue -> issues.add(issue.id()));
        Set<String> observations = new HashSet<>();
        notice.observations().forEach(observation -> observations.add(observation.id()));
        deletions.addAll(leftovers(DocumentKind.ISSUES, notice.notice().id(), issues));
        deletions.addAll(leftovers(DocumentKind.OBSERVATIONS, notice.notice().id(), observations));
        return deletions;
    }

    private List<BulkOperation> leftovers(DocumentKind kind, String noticeId, Set<String> current) throws IOException {
        Query ofNotice = Query.of(q -> q.term(t -> t.field("notice.id").value(noticeId)));
        return client
                .search(
                        s -> s.index(kind.alias())
                                .query(ofNotice)
                                .source(f -> f.fetch(false))
                                .size(MOST_OF_A_NOTICE),
                        Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .filter(id -> !current.contains(id))
                .map(id -> Bulk.delete(kind, id))
                .toList();
    }

    /** What is to be done about a notice, given what is kept of it. */
    private record Plan(NoticeDocuments documents, NoticeDocument notice, Stored.Outcome outcome) {

        static Plan of(NoticeDocuments documents, @Nullable NoticeDocument kept) {
            NoticeDocument notice = documents.notice();
            if (kept == null) {
                return new Plan(documents, notice, Stored.Outcome.ADDED);
            }
            Source source = notice.sources().getFirst();
            boolean known = kept.sources().stream().anyMatch(s -> s.uri().equals(source.uri()));
            List<Source> sources = known ? kept.sources() : joined(kept.sources(), source);
            if (!kept.contentHash().equals(notice.contentHash())) {
                return new Plan(documents, notice.withSources(sources), Stored.Outcome.REVISED);
            }
            return new Plan(
                    documents,
                    kept.withSources(sources),
                    known ? Stored.Outcome.UNCHANGED : Stored.Outcome.FOUND_AGAIN);
        }

        private static List<Source> joined(List<Source> sources, Source one) {
            List<Source> all = new ArrayList<>(sources);
            all.add(one);
            return all;
        }

        boolean writesParts() {
            return outcome == Stored.Outcome.ADDED || outcome == Stored.Outcome.REVISED;
        }

        boolean writesNotice() {
            return outcome != Stored.Outcome.UNCHANGED;
        }

        Stored stored(List<String> refused) {
            return new Stored(
                    notice.id(),
                    refused.isEmpty() ? outcome : Stored.Outcome.REFUSED,
                    documents.issues().size(),
                    documents.observations().size(),
                    refused);
        }
    }
}
