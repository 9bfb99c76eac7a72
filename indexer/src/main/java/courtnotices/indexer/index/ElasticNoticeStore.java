package courtnotices.indexer.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.notice.document.RevisionDocument;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Keeps notices in Elasticsearch.
 *
 * <p>A notice's issues and figures are written first and the notice itself last: a run that breaks in between finds no notice with that
 * content the next time, and writes all of it again.
 */
public final class ElasticNoticeStore implements NoticeStore {

    private final ElasticsearchClient client;
    private final Indices indices;
    private final Clock clock;

    /** @param clock tells when other words of a notice were found, where their page does not */
    public ElasticNoticeStore(ElasticsearchClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
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
        List<Plan> plans = notices.stream()
                .map(notice -> Plan.of(notice, kept.get(notice.notice().id()), clock.instant()))
                .toList();
        Map<String, List<String>> refused = Bulk.send(client, revisions(plans, kept));
        Bulk.send(client, parts(plans, refused.keySet())).forEach(refused::putIfAbsent);
        Bulk.send(client, heads(plans, refused.keySet())).forEach(refused::putIfAbsent);
        return plans.stream()
                .map(plan -> plan.stored(refused.getOrDefault(plan.notice().id(), List.of())))
                .toList();
    }

    /** What is about to be replaced, written before anything of it is. */
    private List<Bulk.Step> revisions(List<Plan> plans, Map<String, NoticeDocument> kept) throws IOException {
        List<Bulk.Step> steps = new ArrayList<>();
        for (Plan plan : plans) {
            NoticeDocument earlier = kept.get(plan.notice().id());
            if (plan.outcome() == Stored.Outcome.REVISED && earlier != null && !isKept(earlier)) {
                RevisionDocument revision = RevisionDocument.of(earlier, KeptIssues.of(client, earlier), plan.at());
                steps.add(Bulk.write(client, DocumentKind.REVISIONS, revision.id(), revision));
            }
        }
        return steps;
    }

    /** Whether a run that broke after it wrote the revision did so: its issues may be half replaced by now. */
    private boolean isKept(NoticeDocument notice) throws IOException {
        String id = RevisionDocument.id(notice.id(), notice.publication().revision());
        return client.exists(e -> e.index(DocumentKind.REVISIONS.alias()).id(id))
                .value();
    }

    @Override
    public void withdraw(String id, String uri, Instant at) {
        change(id, notice -> notice.goneFrom(uri, at));
    }

    @Override
    public boolean move(String id, String uri, String target, Instant at) {
        return change(id, notice -> notice.isKnownAt(target) ? notice.goneFrom(uri, at) : notice);
    }

    private boolean change(String id, UnaryOperator<NoticeDocument> change) {
        try {
            NoticeDocument notice = client.get(
                            g -> g.index(DocumentKind.NOTICES.alias()).id(id), NoticeDocument.class)
                    .source();
            NoticeDocument changed = notice == null ? null : change.apply(notice);
            if (changed == null || changed.equals(notice)) {
                return false;
            }
            indices.refresh(); // its parts may have been written a moment ago
            List<Bulk.Step> steps = new ArrayList<>(PartsOfNotice.marked(client, changed));
            steps.add(Bulk.write(client, DocumentKind.NOTICES, id, changed));
            Map<String, List<String>> refused = Bulk.send(client, steps);
            if (!refused.isEmpty()) {
                throw new IndexException("the notice " + id + " cannot be marked: " + refused, null);
            }
            return true;
        } catch (IOException | ElasticsearchException e) {
            throw Failures.of("what became of the notice " + id + " cannot be kept", e);
        }
    }

    /** The issues and figures of notices that are new, revised or read otherwise than before. */
    private List<Bulk.Step> parts(List<Plan> plans, Set<String> refused) throws IOException {
        List<Bulk.Step> steps = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.writesParts() && !refused.contains(plan.notice().id())) {
                steps.addAll(parts(plan.documents()));
            } else if (plan.wasWithdrawn()) {
                steps.addAll(PartsOfNotice.marked(client, plan.notice()));
            }
        }
        return steps;
    }

    /**
     * The notices whose parts were all taken, and the end of what an earlier revision of them had more. A new notice of which a part was refused
     * leaves none of them behind: a figure without its notice is nobody's.
     */
    private List<Bulk.Step> heads(List<Plan> plans, Set<String> refused) throws IOException {
        List<Bulk.Step> steps = new ArrayList<>();
        for (Plan plan : plans) {
            String id = plan.notice().id();
            if (refused.contains(id)) {
                steps.addAll(plan.outcome() == Stored.Outcome.ADDED ? withdrawn(plan.documents()) : List.of());
                continue;
            }
            if (plan.writesParts() && plan.outcome() != Stored.Outcome.ADDED) {
                steps.addAll(leftovers(plan.documents()));
            }
            if (plan.writesHead()) {
                steps.add(Bulk.write(client, DocumentKind.NOTICES, id, plan.notice()));
            }
        }
        return steps;
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

    private List<Bulk.Step> parts(NoticeDocuments notice) {
        List<Bulk.Step> steps = new ArrayList<>();
        for (IssueDocument issue : notice.issues()) {
            steps.add(Bulk.write(client, DocumentKind.ISSUES, issue.id(), issue));
        }
        for (ObservationDocument observation : notice.observations()) {
            steps.add(Bulk.write(client, DocumentKind.OBSERVATIONS, observation.id(), observation));
        }
        return steps;
    }

    private static List<Bulk.Step> withdrawn(NoticeDocuments notice) {
        List<Bulk.Step> steps = new ArrayList<>();
        notice.issues().forEach(issue -> steps.add(Bulk.delete(DocumentKind.ISSUES, issue.id())));
        notice.observations().forEach(figure -> steps.add(Bulk.delete(DocumentKind.OBSERVATIONS, figure.id())));
        return steps;
    }

    /** Deletions of what an earlier revision had and this one has not. */
    private List<Bulk.Step> leftovers(NoticeDocuments notice) throws IOException {
        indices.refresh(); // a revision written a moment ago must be found
        List<Bulk.Step> deletions = new ArrayList<>();
        Set<String> issues = new HashSet<>();
        notice.issues().forEach(issue -> issues.add(issue.id()));
        Set<String> observations = new HashSet<>();
        notice.observations().forEach(observation -> observations.add(observation.id()));
        deletions.addAll(leftovers(DocumentKind.ISSUES, notice.notice().id(), issues));
        deletions.addAll(leftovers(DocumentKind.OBSERVATIONS, notice.notice().id(), observations));
        return deletions;
    }

    private List<Bulk.Step> leftovers(DocumentKind kind, String noticeId, Set<String> current) throws IOException {
        return PartsOfNotice.ids(client, kind, noticeId).stream()
                .filter(id -> !current.contains(id))
                .map(id -> Bulk.delete(kind, id))
                .toList();
    }
}
