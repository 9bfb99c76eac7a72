/**
 * What sites sent, kept as it was sent: WARC files (ISO 28500), which every archive's tools read.
 *
 * <p>Comes in: {@link courtnotices.indexer.source.fetch.Exchange exchanges}. Goes out: records in {@code *.warc.gz} files, and pages out of any
 * WARC file again.
 *
 * <p>Example: the answer 404 of a notice's address is a record too: it proves that the notice was taken down, and when.
 */
@NullMarked
package courtnotices.indexer.source.archive;

import org.jspecify.annotations.NullMarked;
