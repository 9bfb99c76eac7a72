/**
 * One run of ingestion from source to index.
 *
 * <p>Comes in: paths. Goes out: an {@link courtnotices.indexer.run.IngestReport}; on the way, progress.
 *
 * <p>Example: five files become 5 notices and 159 issues; a second run finds 5 unchanged.
 */
@NullMarked
package courtnotices.indexer.run;

import org.jspecify.annotations.NullMarked;
