package courtnotices.indexer.reading.instrument;

import courtnotices.notice.InstrumentAction;
import org.jspecify.annotations.Nullable;

/**
 * One or more verbs that stand together in a clause: 制定并印发 from its first character to its last.
 *
 * @param action what was done; null when the documents were only studied, followed or passed on
 */
record Deed(int start, int end, @Nullable InstrumentAction action, Naming naming) {

    /** This deed with another verb after it: of 制定印发 the first counts, of 起草并印发 the one that came of it. */
    Deed and(Verb verb, int verbEnd) {
        boolean drafted = action == InstrumentAction.DRAFTED && verb.action() != null;
        Naming wider = naming.compareTo(verb.naming()) <= 0 ? naming : verb.naming();
        return new Deed(start, verbEnd, drafted ? verb.action() : action, wider);
    }
}
