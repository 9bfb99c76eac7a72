package courtnotices.search.elastic;

import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.chinese.segment.Word;
import courtnotices.search.query.Clause;
import courtnotices.search.query.ListQuery;
import java.util.ArrayList;
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
        return all(query.clauses());
    }

    private Meaning of(Clause clause) {
        return switch (clause) {
            case Clause.Term term -> term(term);
            case Clause.Phrase phrase -> new Meaning.Phrase(phrase);
            case Clause.Field field -> new Meaning.Field(field);
            case Clause.Value value -> new Meaning.Value(value);
            case Clause.Not not -> new Meaning.Not(not, excluded(not.clause()));
            case Clause.Any any -> new Meaning.Any(any, all(any.clauses()));
            case Clause.All all -> new Meaning.All(all, all(all.clauses()));
        };
    }

    private List<Meaning> all(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }

    /** A term is excluded as it stands: most of its words would shut out more than was meant. */
    private Meaning excluded(Clause clause) {
        return clause instanceof Clause.Term term
                ? new Meaning.Synonyms(term, lexicon.synonyms(term.text()))
                : of(clause);
    }

    private Meaning term(Clause.Term term) {
        List<String> words = contentWords(term.text());
        if (words.size() < 2 || lexicon.terms().contains(term.text())) {
            // 法院的卷宗 is one word among stop words, and stands for it
            return new Meaning.Synonyms(term, lexicon.synonyms(words.size() == 1 ? words.getFirst() : term.text()));
        }
        return new Meaning.Words(term, words.stream().map(lexicon::synonyms).toList());
    }

    /**
     * The words without the stop words. A single character is joined to the word after it, else to the one before: what the dictionary does not
     * know falls to pieces, and 评 and 查 apart are in every text that 评查 is not in.
     */
    private List<String> contentWords(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word : segmenter.words(text)) {
            Word last = words.isEmpty() ? null : words.getLast();
            if (StopWords.contains(word.text())) {
                continue;
            }
            if (last != null && last.end() == word.start() && last.text().length() == 1) {
                words.set(words.size() - 1, new Word(last.text() + word.text(), last.start()));
            } else {
                words.add(word);
            }
        }
        return joinedAtEnd(words).stream().map(Word::text).distinct().toList();
    }

    private static List<Word> joinedAtEnd(List<Word> words) {
        int size = words.size();
        if (size < 2
                || words.getLast().text().length() > 1
                || words.get(size - 2).end() != words.getLast().start()) {
            return words;
        }
        Word before = words.get(size - 2);
        List<Word> joined = new ArrayList<>(words.subList(0, size - 2));
        joined.add(new Word(before.text() + words.getLast().text(), before.start()));
        return joined;
    }
}
