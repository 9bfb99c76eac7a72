package courtnotices.search.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a query's text.
 *
 * <p>{@code 终本 (南阳 OR 洛阳) -"一案双查" indicator:终本率>30} is a term, a choice of two terms, an excluded phrase and a value.
 */
public sealed interface Clause {

    /** The clause as it could be typed. */
    String text();

    /** A run of text without spaces: a term of the field, or a question. */
    record Term(String text) implements Clause {}

    /**
     * Text in quotation marks: exactly these characters.
     *
     * @param words without the quotation marks
     */
    record Phrase(String words) implements Clause {

        @Override
        public String text() {
            return '"' + words + '"';
        }
    }

    /**
     * {@code court:南阳}: what the filter looks at holds the value.
     *
     * @param value as the catalogue has it, where there is one
     */
    record Field(Filter filter, String value) implements Clause {

        @Override
        public String text() {
            return filter.parameter() + ':' + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
        }
    }

    /**
     * {@code indicator:终本率>30}: the issue tells such a value, in the indicator's own unit.
     *
     * @param indicator its code
     */
    record Value(String indicator, Comparison comparison, BigDecimal value) implements Clause {

        @Override
        public String text() {
            return "indicator:" + indicator + comparison.sign() + value.toPlainString();
        }
    }

    /** What must not match. */
    record Not(Clause clause) implements Clause {

        @Override
        public String text() {
            return '-' + (clause instanceof Any || clause instanceof All ? '(' + clause.text() + ')' : clause.text());
        }
    }

    /** One of these must match. */
    record Any(List<Clause> clauses) implements Clause {

        public Any {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String text() {
            return clauses.stream()
                    .map(clause -> clause instanceof All ? '(' + clause.text() + ')' : clause.text())
                    .collect(Collectors.joining(" OR "));
        }
    }

    /** All of these must match. */
    record All(List<Clause> clauses) implements Clause {

        public All {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String text() {
            return clauses.stream()
                    .map(clause -> clause instanceof Any ? '(' + clause.text() + ')' : clause.text())
                    .collect(Collectors.joining(" "));
        }
    }
}
