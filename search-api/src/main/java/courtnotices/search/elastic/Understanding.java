package courtnotices.search.elastic;

import courtnotices.search.query.ListQuery;
import courtnotices.search.result.Understood;
import courtnotices.search.result.UnderstoodClause;
import java.util.List;

/** Tells the caller how the query was understood. */
final class Understanding {

    private Understanding() {}

    static Understood of(ListQuery query, List<Meaning> meanings) {
        return new Understood(
                query.text(),
                meanings.stream().map(Understanding::of).toList(),
                query.sort().parameter());
    }

    private static UnderstoodClause of(Meaning meaning) {
        String text = meaning.clause().text();
        boolean excluded = meaning.clause().excluded();
        return switch (meaning) {
            case Meaning.Phrase phrase -> new UnderstoodClause(text, "phrase", excluded, List.of(text));
            case Meaning.Synonyms synonyms -> new UnderstoodClause(text, "term", excluded, synonyms.terms());
            case Meaning.Words words ->
                new UnderstoodClause(
                        text,
                        "words",
                        excluded,
                        words.words().stream().map(List::getFirst).toList());
        };
    }
}
