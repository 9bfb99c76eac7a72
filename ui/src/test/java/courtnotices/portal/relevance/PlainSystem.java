package courtnotices.portal.relevance;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Another system as people set one up: a multi_match over its fields, phrases as phrases.
 *
 * @param type whether the words must meet in one field (best_fields) or may be spread over several (cross_fields)
 * @param operator whether one word is enough or all are needed
 */
record PlainSystem(PlainIndex index, TextQueryType type, Operator operator) implements SearchSystem {

    /** All ways to ask it that people choose from. */
    static List<PlainSystem> of(PlainIndex index) {
        List<PlainSystem> all = new ArrayList<>();
        for (TextQueryType type : List.of(TextQueryType.BestFields, TextQueryType.CrossFields)) {
            for (Operator operator : Operator.values()) {
                all.add(new PlainSystem(index, type, operator));
            }
        }
        return all;
    }

    @Override
    public String name() {
        return "%s, %s %s"
                .formatted(
                        index.cutting().name(),
                        type.jsonValue(),
                        operator.jsonValue().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<List<IssueKey>> answers(List<JudgedQuery> queries) {
        MsearchRequest.Builder request = new MsearchRequest.Builder().index(index.name());
        for (JudgedQuery query : queries) {
            request.searches(s -> s.header(h -> h)
                    .body(b -> b.query(query(Quoted.of(query.text()))).size(Measures.RECALLED)));
        }
        try {
            MsearchResponse<Void> response = index.client().msearch(request.build(), Void.class);
            return response.responses().stream().map(PlainSystem::keys).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<IssueKey> keys(MultiSearchResponseItem<Void> answer) {
        return answer.result().hits().hits().stream()
                .map(Hit::id)
                .map(id -> IssueKey.parse(Objects.requireNonNull(id)))
                .toList();
    }

    private Query query(Quoted query) {
        return Query.of(q -> q.bool(b -> {
            for (String phrase : query.phrases()) {
                b.must(multiMatch(index.cutting().indexed().apply(phrase), TextQueryType.Phrase));
            }
            if (!query.words().isEmpty()) {
                b.must(multiMatch(index.cutting().sought().apply(query.words()), type));
            }
            return b;
        }));
    }

    private Query multiMatch(String words, TextQueryType how) {
        return Query.of(q -> q.multiMatch(
                m -> m.fields(PlainIndex.FIELDS).query(words).type(how).operator(operator)));
    }
}
