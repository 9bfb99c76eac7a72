package courtnotices.indexer.source.archive;

import java.time.Instant;

/**
 * That a notice stands no more where it stood: taken down, moved, or another notice's place by now.
 *
 * @param noticeId whose it was
 * @param address where it stood
 * @param reason what the site said: {@code answers 404}
 * @param at when that was found; in an archive to the second
 */
public record Departure(String noticeId, String address, String reason, Instant at) {}
