package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import courtnotices.search.query.ListQuery;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Issues like one, as a request to Elasticsearch.
 *
 * <p>Alike are issues that share the words by which this one differs from most; what it is called weighs more than what was done about it. Issues of
 * the same notice are left out: they share its court's phrases.
 */
public final class SimilarRequests {

    /** What a title says is said in a few words. */
    private static final float TITLE = 3f;

    /** Of the words of a long issue those that tell it apart most. */
    private static final int TELLING = 25;

    /** So many characters of its text show what it is about. */
    private static final int BEGINNING = 150;

    private static final Matching MATCHING = new Matching(Fields.OF_ISSUES);

    private SimilarRequests() {}

    /** The request for the issues most like {@code issue} among those that {@code query} asks for, as many as its page holds. */
    public static SearchRequest like(SimilarSource issue, ListQuery query) {
        return SearchRequest.of(r -> r.index(Fields.OF_ISSUES.alias())
                .query(q -> q.bool(b -> b.should(like("titleWords", issue.titleWords(), TITLE))
                        .should(like("words", issue.words(), 1f))
                        .minimumShouldMatch("1")
                        .mustNot(n -> n.term(
                                t -> t.field("notice.id").value(issue.notice().id())))
                        .filter(MATCHING.filters(query, null))))
                .trackTotalHits(t -> t.enabled(false))
                .size(query.size())
                .source(s -> s.filter(f -> f.excludes("text", "words", "titleWords", "measures.text", "measures.span")))
                .highlight(h -> h.preTags(String.valueOf(Marks.OPEN))
                        .postTags(String.valueOf(Marks.CLOSE))
                        .fields(
                                NamedValue.of("titleWords", shared("titleWords", ofTitle(issue))),
                                NamedValue.of("words", shared("words", telling(issue))))
                        .fields(NamedValue.of("text", beginning()))));
    }

    /** The whole field; its marked words are those that both have. The words that the engine chose cannot be had of it. */
    private static HighlightField shared(String field, Stream<String> words) {
        String asked = words.filter(word -> word.length() > 1 && !StopWords.contains(word))
                .distinct()
                .collect(Collectors.joining(" "));
        return HighlightField.of(f -> f.numberOfFragments(0)
                .highlightQuery(q -> q.match(m -> m.field(field).query(asked))));
    }

    private static Stream<String> ofTitle(SimilarSource issue) {
        return Arrays.stream(issue.titleWords().split(" ", -1));
    }

    /** The title's words, and of the text the long ones: of three characters and more are the field's terms, of two 整改 and 工作. */
    private static Stream<String> telling(SimilarSource issue) {
        return Stream.concat(
                ofTitle(issue), Arrays.stream(issue.words().split(" ", -1)).filter(word -> word.length() > 2));
    }

    private static HighlightField beginning() {
        return HighlightField.of(
                f -> f.numberOfFragments(1).fragmentSize(BEGINNING).noMatchSize(BEGINNING));
    }

    private static Query like(String field, String words, float weight) {
        return Query.of(q -> q.moreLikeThis(m -> m.fields(field)
                .like(l -> l.text(words))
                .minTermFreq(1)
                .minDocFreq(2)
                .maxQueryTerms(TELLING)
                .minimumShouldMatch("20%")
                .minWordLength(2)
                .stopWords(StopWords.all())
                .boost(weight)));
    }
}
