package courtnotices.indexer.reading.instrument;

import courtnotices.notice.InstrumentAction;
import org.jspecify.annotations.Nullable;

/**
 * A verb that stands with documents.
 *
 * @param action what it does to them; null when it only studies, follows or passes them on
 */
record Verb(String word, @Nullable InstrumentAction action, Naming naming) {}
