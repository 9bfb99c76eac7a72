/**
 * Documents go into versioned indices behind aliases.
 *
 * <p>Comes in: {@link courtnotices.notice.document.NoticeDocuments}. Goes out: what was written, what was unchanged and what Elasticsearch
 * refused, as values.
 *
 * <p>Example: the alias {@code issues} stands for {@code issues-v1-20261122T043000Z}.
 */
@NullMarked
package courtnotices.indexer.index;

import org.jspecify.annotations.NullMarked;
