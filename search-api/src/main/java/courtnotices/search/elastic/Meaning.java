package courtnotices.search.elastic;

import courtnotices.search.query.Clause;
import java.util.List;

/**
 * What a clause stands for.
 *
 * <p>终本率 is a term with 首执案件终本率 and others; 哪些法院清理了执行案款 is the words 清理 and 执行案款.
 */
public sealed interface Meaning {

    /** The clause that means this. */
    Clause clause();

    /** Exactly these characters in this order. */
    record Phrase(Clause clause) implements Meaning {}

    /** This term or one that says the same; the term itself first. */
    record Synonyms(Clause clause, List<String> terms) implements Meaning {

        public Synonyms {
            terms = List.copyOf(terms);
        }
    }

    /** Most of these words, in any order; each with its synonyms, itself first. */
    record Words(Clause clause, List<List<String>> words) implements Meaning {

        public Words {
            words = words.stream().map(List::copyOf).toList();
        }
    }
}
