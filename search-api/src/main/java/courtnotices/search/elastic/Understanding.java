package courtnotices.search.elastic;

import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Understood;
import courtnotices.search.result.UnderstoodClause;
import java.util.List;

/** Tells the caller how the query was understood. */
final class Understanding {

    private Understanding() {}

    static Understood of(ListQuery query, List<Meaning> meanings) {
        return new Understood(query.text(), all(meanings), query.sort().parameter());
    }

    private static List<UnderstoodClause> all(List<Meaning> meanings) {
        return meanings.stream().map(Understanding::of).toList();
    }

    private static UnderstoodClause of(Meaning meaning) {
        String text = meaning.clause().text();
        return switch (meaning) {
            case Meaning.Phrase phrase -> {
                String words = phrase.clause().words();
                yield UnderstoodClause.leaf(words, "phrase", List.of(words));
            }
            case Meaning.Synonyms synonyms -> UnderstoodClause.leaf(text, "term", synonyms.terms());
            case Meaning.Words words ->
                UnderstoodClause.leaf(
                        text,
                        "words",
                        words.words().stream().map(List::getFirst).toList());
            case Meaning.OfCourt court -> UnderstoodClause.leaf(text, "court", List.of(court.name()));
            case Meaning.Field field ->
                UnderstoodClause.leaf(text, "field", List.of(field.clause().value()));
            case Meaning.Value value ->
                UnderstoodClause.leaf(text, "value", List.of(value.clause().indicator()));
            case Meaning.Not not -> of(not.meaning()).asExcluded();
            case Meaning.Any any -> UnderstoodClause.group(text, "any", all(any.meanings()));
            case Meaning.All all -> UnderstoodClause.group(text, "all", all(all.meanings()));
        };
    }
}
