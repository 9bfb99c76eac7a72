package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import courtnotices.search.query.Bounds;
import courtnotices.search.query.Clause;
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

    /**
     * Of a question's words half must match, rounded down. Questions say what notices do not (怎样留住法官助理), and when three of four had to match, the
     * judged ones found half of what answers them; docs/decisions/0011-relevance.md has the figures.
     */
    private static final String HALF = "50%";

    /** What was typed is wanted before what means the same. */
    private static final float SYNONYM = 0.6f;

    /** Parts that tell a rate without its name come after the name and its synonyms. */
    private static final float PART = 0.3f;

    /** A question as it stands comes before its words anywhere. */
    private static final float WHOLE = 2f;

    /** An issue of the topic that a word names comes after issues that say the word in their title, before those that only mention it. */
    private static final float TOPIC = 3f;

    /** A court's own issues come before those of others that name it. */
    private static final float OWN = 5f;

    private final Fields fields;

    Matching(Fields fields) {
        this.fields = fields;
    }

    /** Where the documents are. */
    String alias() {
        return fields.alias();
    }

    /** The words of the query, without its filters. */
    Query words(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        BoolQuery.Builder all = bool(meanings);
        ranked(meanings).ifPresent(all::should);
        return all.build()._toQuery();
    }

    /** All of these must match; what only narrows says nothing of the order. */
    private BoolQuery.Builder bool(List<Meaning> meanings) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (Meaning meaning : meanings) {
            switch (meaning) {
                case Meaning.Not not -> all.mustNot(query(not.meaning()));
                case Meaning.Field field -> all.filter(query(field));
                case Meaning.Value value -> all.filter(query(value));
                default -> all.must(query(meaning));
            }
        }
        return all;
    }

    /**
     * What need not match and moves a document up: the sought words, as often as it says them, in the title as in the text. A word is as rare as it is in
     * all of a document: 法官 stands in few titles, and says little there too.
     */
    private Optional<Query> ranked(List<Meaning> meanings) {
        String sought = String.join(" ", sought(meanings));
        return sought.isEmpty() || fields.words().isEmpty()
                ? Optional.empty()
                : Optional.of(Query.of(
                        q -> q.combinedFields(c -> c.fields(fields.words()).query(sought))));
    }

    private static List<String> sought(List<Meaning> meanings) {
        return meanings.stream()
                .flatMap(meaning -> switch (meaning) {
                    case Meaning.Synonyms synonyms -> Stream.of(synonyms.terms().getFirst());
                    case Meaning.Words words -> words.words().stream().map(List::getFirst);
                    case Meaning.Any any -> sought(any.meanings()).stream();
                    case Meaning.All all -> sought(all.meanings()).stream();
                    // a phrase is no word of the dictionary
                    case Meaning.Phrase phrase -> Stream.<String>empty();
                    case Meaning.OfCourt court -> Stream.<String>empty();
                    case Meaning.Field field -> Stream.<String>empty();
                    case Meaning.Value value -> Stream.<String>empty();
                    case Meaning.Not not -> Stream.<String>empty();
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
        return meanings.stream().flatMap(Matching::phrases).distinct().toList();
    }

    private static Stream<String> phrases(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase phrase -> Stream.of(phrase.clause().words());
            case Meaning.Synonyms synonyms -> synonyms.terms().stream();
            case Meaning.Words words -> words.words().stream().flatMap(List::stream);
            case Meaning.Any any -> any.meanings().stream().flatMap(Matching::phrases);
            case Meaning.All all -> all.meanings().stream().flatMap(Matching::phrases);
            case Meaning.OfCourt court -> named(court).stream();
            case Meaning.Field field -> Stream.empty();
            case Meaning.Value value -> Stream.empty();
            case Meaning.Not not -> Stream.empty();
        };
    }

    /**
     * The term itself and those of its synonyms that hold no other of them: wherever 首次执行案件终本率 stands, 终本率 stands. Of the 14 names of 终本率
     * this leaves 8 to look for.
     */
    private static List<String> needed(List<String> terms) {
        return terms.stream()
                .filter(term -> term.equals(terms.getFirst())
                        || terms.stream().noneMatch(other -> !other.equals(term) && term.contains(other)))
                .toList();
    }

    /** What matches where the meaning is met. */
    Query query(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Phrase phrase -> anyOf(List.of(phrase.clause().words()));
            case Meaning.Synonyms synonyms -> term(synonyms);
            case Meaning.Words words -> half(words);
            case Meaning.OfCourt court -> ofCourt(court);
            case Meaning.Field field -> field(field.clause());
            case Meaning.Value value -> value(value.clause());
            case Meaning.Not not -> Query.of(q -> q.bool(b -> b.mustNot(query(not.meaning()))));
            case Meaning.Any any ->
                Query.of(q -> q.bool(
                        b -> b.should(any.meanings().stream().map(this::query).toList())
                                .minimumShouldMatch("1")));
            case Meaning.All all -> bool(all.meanings()).build()._toQuery();
        };
    }

    private Query term(Meaning.Synonyms synonyms) {
        Query said = anyOf(needed(synonyms.terms()));
        if (synonyms.parts().isEmpty()) {
            return said;
        }
        Query told = Query.of(q -> q.bool(b -> b.must(
                synonyms.parts().stream().map(part -> content(part, PART)).toList())));
        return oneOf(List.of(said, told));
    }

    private Query half(Meaning.Words words) {
        return Query.of(q -> q.bool(b -> b.must(m -> m.bool(each -> {
                    words.words().forEach(word -> each.should(word(word)));
                    return each.minimumShouldMatch(HALF);
                }))
                .should(content(words.clause().text(), WHOLE))));
    }

    /** A word of a question: it stands there, or the issue was read as being about the topic that it names. */
    private Query word(List<String> terms) {
        Query said = anyOf(needed(terms));
        List<FieldValue> topics =
                TopicNames.codes(terms).stream().map(FieldValue::of).toList();
        return topics.isEmpty() ? said : oneOf(List.of(said, constant(topicIs(topics), TOPIC)));
    }

    private Query topicIs(List<FieldValue> topics) {
        return Query.of(q -> q.terms(t -> t.field(fields.of(Filter.TOPIC)).terms(v -> v.value(topics))));
    }

    /** The court's name holds all characters of the name, which is the shorter of the two where the register does not know the place. */
    private Query ofCourt(Meaning.OfCourt court) {
        Query own = Query.of(
                q -> q.match(m -> m.field("court.name.text").query(court.name()).operator(Operator.And)));
        return oneOf(Stream.concat(
                        Stream.of(constant(own, OWN)), named(court).stream().map(name -> content(name, 1f)))
                .toList());
    }

    /** A court as typed and as the register has it. */
    private static List<String> named(Meaning.OfCourt court) {
        return Stream.of(court.clause().text(), court.name()).distinct().toList();
    }

    private static Query oneOf(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    private static Query constant(Query query, float score) {
        return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
    }

    /** These characters in one of the fields that say something; the best place counts. */
    private Query content(String words, float said) {
        return best(fields.content().stream()
                .map(field -> phrase(field, words, said))
                .toList());
    }

    /** One of the terms, as a phrase on single characters, in one of the fields; the best place counts. */
    private Query anyOf(List<String> terms) {
        List<Query> places = new ArrayList<>();
        String typed = terms.getFirst();
        // a term of the field, which has others that mean the same, is no name of a court
        List<Fields.Weighted> searched = terms.size() > 1 ? fields.content() : fields.phrases();
        searched.forEach(field -> places.add(phrase(field, typed, 1f)));
        for (String synonym : terms.subList(1, terms.size())) {
            fields.content().forEach(field -> places.add(phrase(field, synonym, SYNONYM)));
        }
        return best(places);
    }

    private static Query best(List<Query> places) {
        if (places.isEmpty()) { // a court has a name and no text
            return Query.of(q -> q.matchNone(n -> n));
        }
        return Query.of(q -> q.disMax(d -> d.queries(places).tieBreaker(0.3)));
    }

    private static Query phrase(Fields.Weighted field, String term, float said) {
        return Query.of(
                q -> q.matchPhrase(p -> p.field(field.field()).query(term).boost(field.weight() * said)));
    }

    /** Of a place or court a part of its name is enough: court:南阳. */
    private Query field(Clause.Field clause) {
        String field = fields.of(clause.filter());
        return switch (clause.filter()) {
            case COURT, PROVINCE, CITY ->
                Query.of(q -> q.matchPhrase(p -> p.field(field + ".text").query(clause.value())));
            default -> Query.of(q -> q.term(t -> t.field(field).value(clause.value())));
        };
    }

    private Query value(Clause.Value clause) {
        Query indicator =
                Query.of(q -> q.term(t -> t.field(fields.values().indicator()).value(clause.indicator())));
        double value = clause.value().doubleValue();
        Query compared = Query.of(q -> q.range(r -> r.number(n -> {
            n.field(fields.values().value());
            return switch (clause.comparison()) {
                case MORE -> n.gt(value);
                case AT_LEAST -> n.gte(value);
                case LESS -> n.lt(value);
                case AT_MOST -> n.lte(value);
                case EQUAL -> n.gte(value).lte(value);
            };
        })));
        Query both = Query.of(q -> q.bool(b -> b.filter(indicator, compared)));
        String nested = fields.values().nested();
        return nested == null
                ? both
                : Query.of(q -> q.nested(n -> n.path(nested).query(both).scoreMode(ChildScoreMode.None)));
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
