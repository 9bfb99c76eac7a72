/**
 * Sentences become the rules, plans and documents that the court itself made or changed.
 *
 * <p>Comes in: a {@link courtnotices.indexer.page.PageText} and a stretch of its words. Goes out: {@link courtnotices.notice.Instrument
 * instruments}, each title with what was done to it.
 *
 * <p>A small grammar over clauses: which verb governs a title ({@link courtnotices.indexer.reading.instrument.Deeds}), who did it
 * ({@link courtnotices.indexer.reading.instrument.Maker}), and what is called a document without 《》 ({@link
 * courtnotices.indexer.reading.instrument.Names}). The verbs are a table, verbs.tsv.
 *
 * <p>Example: 根据《信访工作条例》，修订《院长接待日制度》。 becomes 院长接待日制度, 修订; the statute was only followed.
 */
@NullMarked
package courtnotices.indexer.reading.instrument;

import org.jspecify.annotations.NullMarked;
