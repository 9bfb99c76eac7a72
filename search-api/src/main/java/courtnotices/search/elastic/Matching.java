package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import courtnotices.search.query.Bounds;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document must have to be found.
 *
 * <p>Every clause must match; a clause matches where one of its phrases stands in one of the searched fields.
 */
final class Matching {

    /** In so many words all must match; in a longer run three of four, so that one odd word of a question empties nothing. */
    private static final String MOST = "2<75%";

    /** What was typed is wanted before what means the same. */
    private static final float SYNONYM = 0.6f;

    private final Fields fields;

    Matching(Fields fields) {
        this.fields = fields;
    }

    /** The words of the query, without its filters. */
    Query words(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (Meaning meaning : meanings) {
            Query query = query(meaning);
            if (meaning.clause().excluded()) {
                all.mustNot(query);
            } else {
                all.must(query);
            }
        }
        ranked(meanings).forEach(all::should);
        return all.build()._toQuery();
    }

    /** What need not match and moves a document up: the sought words, as often as it says them. */
    private List<Query> ranked(List<Meaning> meanings) {
        String sought = String.join(" ", sought(meanings));
        return sought.isEmpty()
                ? List.of()
                : fields.words().stream()
                        .map(field -> Query.of(q -> q.match(
                                m -> m.field(field.field()).query(sought).boost(field.weight()))))
                        .toList();
    }

    private static List<String> sought(List<Meaning> meanings) {
        return meanings.stream()
                .filter(meaning -> !meaning.clause().excluded())
                .flatMap(meaning -> switch (meaning) {
                    case Meaning.Phrase phrase -> Stream.<String>empty(); // a phrase is no word of the dictionary
                    case Meaning.Synonyms synonyms -> Stream.of(synonyms.terms().getFirst());
                    case Meaning.Words words -> words.words().stream().map(List::getFirst);
                })
                .toList();
    }

    /** All filters of the query but {@code left}; null leaves none out. */
    List<Query> filters(ListQuery query, @Nullable Filter left) {
        List<Query> filters = new ArrayList<>();
        for (Map.Entry<Filter, List<FilterValue>> entry : query.filters().entrySet()) {
            if (entry.getKey() != left) {
                filters.add(filter(entry.getKey(), entry.getValue()));
            }
        }
        bounds(query.bounds()).ifPresent(filters::add);
        return filters;
    }

    private static Optional<Query> bounds(Bounds bounds) {
        BigDecimal min = bounds.min();
        BigDecimal max = bounds.max();
        return min == null && max == null
                ? Optional.empty()
                : Optional.of(Query.of(q -> q.range(r -> r.number(n -> n.field("observation.value")
                        .gte(min == null ? null : min.doubleValue())
                        .lte(max == null ? null : max.doubleValue())))));
    }

    /** Phrases whose places are marked in a hit. */
    static List<String> phrases(List<Meaning> meanings) {
        List<String> phrases = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (!meaning.clause().excluded()) {
                phrases.addAll(phrases(meaning));
            }
        }
        return phrases;
    }

    private static List<String> phrases(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase phrase -> List.of(phrase.clause().text());
            case Meaning.Synonyms synonyms -> synonyms.terms();
            case Meaning.Words words ->
                words.words().stream().flatMap(List::stream).toList();
        };
    }

    private Query query(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase phrase -> anyOf(List.of(phrase.clause().text()));
            case Meaning.Synonyms synonyms -> anyOf(synonyms.terms());
            case Meaning.Words words -> most(words);
        };
    }

    private Query most(Meaning.Words words) {
        return Query.of(q -> q.bool(b -> b.must(m -> m.bool(each -> {
                    words.words().forEach(word -> each.should(anyOf(word)));
                    return each.minimumShouldMatch(MOST);
                }))
                .should(anyOf(List.of(words.clause().text())))));
    }

    /** One of the terms, as a phrase on single characters, in one of the fields; the best place counts. */
    private Query anyOf(List<String> terms) {
        List<Query> places = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            float said = i == 0 ? 1f : SYNONYM;
            for (Fields.Weighted field : fields.phrases()) {
                places.add(Query.of(q ->
                        q.matchPhrase(p -> p.field(field.field()).query(term).boost(field.weight() * said))));
            }
        }
        return Query.of(q -> q.disMax(d -> d.queries(places).tieBreaker(0.3)));
    }

    private Query filter(Filter filter, List<FilterValue> values) {
        String field = fields.of(filter);
        BoolQuery.Builder bool = new BoolQuery.Builder();
        List<FieldValue> wanted = of(values, false);
        List<FieldValue> excluded = of(values, true);
        if (!wanted.isEmpty()) {
            bool.filter(f -> f.terms(t -> t.field(field).terms(v -> v.value(wanted))));
        }
        if (!excluded.isEmpty()) {
            bool.mustNot(f -> f.terms(t -> t.field(field).terms(v -> v.value(excluded))));
        }
        return bool.build()._toQuery();
    }

    private static List<FieldValue> of(List<FilterValue> values, boolean excluded) {
        return values.stream()
                .filter(value -> value.excluded() == excluded)
                .map(value -> FieldValue.of(value.value()))
                .toList();
    }
}
