package courtnotices.search.elastic;

import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.chinese.segment.Word;
import courtnotices.search.query.Clause;
import courtnotices.search.query.ListQuery;
import java.util.List;

/** Reads a query's clauses with the words that the index was written with. */
public final class Meanings {

    private final Segmenter segmenter;
    private final Lexicon lexicon;

    public Meanings(Segmenter segmenter, Lexicon lexicon) {
        this.segmenter = segmenter;
        this.lexicon = lexicon;
    }

    /** What each clause of {@code query} stands for, in order. */
    public List<Meaning> of(ListQuery query) {
        return query.clauses().stream().map(this::of).toList();
    }

    private Meaning of(Clause clause) {
        if (clause.exact()) {
            return new Meaning.Phrase(clause);
        }
        List<String> words = contentWords(clause.text());
        if (words.size() < 2 || lexicon.terms().contains(clause.text())) {
            // 法院的卷宗 is one word among stop words, and stands for it
            return new Meaning.Synonyms(clause, lexicon.synonyms(words.size() == 1 ? words.getFirst() : clause.text()));
        }
        return new Meaning.Words(clause, words.stream().map(lexicon::synonyms).toList());
    }

    private List<String> contentWords(String text) {
        return segmenter.words(text).stream()
                .map(Word::text)
                .filter(word -> !StopWords.contains(word))
                .distinct()
                .toList();
    }
}
