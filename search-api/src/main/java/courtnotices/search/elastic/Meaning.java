package courtnotices.search.elastic;

import courtnotices.search.query.Clause;
import java.util.List;

/**
 * What a clause stands for.
 *
 * <p>终本率 is a term with 首执案件终本率 and others; 哪些法院清理了执行案款 is the words 清理 and 执行案款; 南阳中院 is a court.
 */
public sealed interface Meaning {

    /** The clause that means this. */
    Clause clause();

    /** Exactly these characters in this order. */
    record Phrase(Clause.Phrase clause) implements Meaning {}

    /**
     * This term or one that says the same; the term itself first.
     *
     * @param parts words that, where all of them stand, tell what the term names: 司法建议 and 采纳 of 司法建议采纳率; none of most terms
     */
    record Synonyms(Clause clause, List<String> terms, List<String> parts) implements Meaning {

        public Synonyms {
            terms = List.copyOf(terms);
            parts = List.copyOf(parts);
        }

        /** A term without parts. */
        public Synonyms(Clause clause, List<String> terms) {
            this(clause, terms, List.of());
        }
    }

    /**
     * This court, or its name in a text.
     *
     * @param name as the register has it, however it was typed: 南阳市中级人民法院 of 南阳中院
     */
    record OfCourt(Clause clause, String name) implements Meaning {}

    /** Half of these words at least, in any order; each with its synonyms, itself first. */
    record Words(Clause clause, List<List<String>> words) implements Meaning {

        public Words {
            words = words.stream().map(List::copyOf).toList();
        }
    }

    /** What the filter looks at holds the value. */
    record Field(Clause.Field clause) implements Meaning {}

    /** Such a value of an indicator is told. */
    record Value(Clause.Value clause) implements Meaning {}

    /** Not this. */
    record Not(Clause.Not clause, Meaning meaning) implements Meaning {}

    /** One of these. */
    record Any(Clause.Any clause, List<Meaning> meanings) implements Meaning {

        public Any {
            meanings = List.copyOf(meanings);
        }
    }

    /** All of these. */
    record All(Clause.All clause, List<Meaning> meanings) implements Meaning {

        public All {
            meanings = List.copyOf(meanings);
        }
    }
}
