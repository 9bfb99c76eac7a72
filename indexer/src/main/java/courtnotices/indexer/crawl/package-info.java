/**
 * Courts' sites become notices: the whole way of one crawl.
 *
 * <p>Comes in: {@link courtnotices.indexer.source.site.Sources}. Goes out: notices in the index, answers in the archive, what is known of every
 * address in the frontier, and a {@link courtnotices.indexer.crawl.CrawlReport}. Each host has a queue of its own, worked through by one thread
 * with a pause after every request; hosts are visited side by side.
 *
 * <p>Example: a list of twenty titles of which one may be a notice costs two requests the first day and, when nothing changed, two answers
 * "not modified" the next.
 */
@NullMarked
package courtnotices.indexer.crawl;

import org.jspecify.annotations.NullMarked;
