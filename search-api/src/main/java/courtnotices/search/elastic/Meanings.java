package courtnotices.search.elastic;

import courtnotices.notice.Court;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.chinese.segment.Word;
import courtnotices.search.query.Clause;
import courtnotices.search.query.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a query's clauses with the words that the index was written with. */
public final class Meanings {

    private static final CourtRegister COURTS = CourtRegister.load();

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
        String text = term.text();
        if (lexicon.terms().contains(text)) {
            return new Meaning.Synonyms(term, synonyms(text), IndicatorParts.of(text, lexicon));
        }
        Court court = COURTS.resolve(text);
        if (court != null) {
            return new Meaning.OfCourt(term, court.name());
        }
        int head = RunHead.of(text);
        return head == 0 ? words(term) : headed(text.substring(0, head), text.substring(head));
    }

    /** 2024年南阳中院终本率 means what 2024年 南阳中院 终本率 means: whoever names a court or a year wants no other. */
    private Meaning headed(String head, String rest) {
        List<Clause> clauses = List.of(RunHead.clause(head), new Clause.Term(rest));
        return new Meaning.All(new Clause.All(clauses), all(clauses));
    }

    private Meaning words(Clause.Term term) {
        List<Word> all = segmenter.words(term.text());
        List<Word> content =
                all.stream().filter(word -> !StopWords.contains(word.text())).toList();
        List<String> words = known(content);
        if (words.size() > 1) {
            return new Meaning.Words(term, words.stream().map(this::synonyms).toList());
        }
        // 法院的卷宗 is one word among stop words, and stands for it; 白石县 is 白石 and 县, and both are meant
        boolean isTheOnlyWord = words.size() == 1
                && (content.size() == 1
                        || content.size() < all.size()
                        || lexicon.terms().contains(words.getFirst())); // 终本率低
        return new Meaning.Synonyms(term, synonyms(isTheOnlyWord ? words.getFirst() : term.text()));
    }

    /** What says the same, as the field says it; the term itself first. */
    private List<String> synonyms(String term) {
        return Stream.concat(lexicon.synonyms(term).stream(), Everyday.fieldWords(term).stream())
                .distinct()
                .toList();
    }

    /**
     * The words to look for. What the dictionary does not know falls to single characters, which are put together again: 评 and 查 apart are in every
     * text that 评查 is not in. A single character between words, such as 用 in 私自用公车, says too little.
     */
    private static List<String> known(List<Word> words) {
        List<String> known = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int end = -1;
        for (Word word : words) {
            boolean isKnown = word.text().length() > 1;
            if (isKnown || word.start() != end) {
                addIfLong(known, run);
                run.setLength(0);
            }
            if (isKnown) {
                known.add(word.text());
            } else {
                run.append(word.text());
            }
            end = word.end();
        }
        addIfLong(known, run);
        return known.stream().distinct().toList();
    }

    private static void addIfLong(List<String> known, StringBuilder run) {
        if (run.length() > 1) {
            known.add(run.toString());
        }
    }
}
