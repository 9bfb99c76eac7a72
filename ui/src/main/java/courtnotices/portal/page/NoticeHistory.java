package courtnotices.portal.page;

import courtnotices.notice.document.Publication;
import courtnotices.portal.link.PageLinks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice since it was first found; nothing of one that is as it was.
 *
 * @param revision of its words, null when they are the first
 * @param revisedOn when they were found
 * @param withdrawnOn when its page was found gone
 * @param address of what changed
 */
public record NoticeHistory(
        @Nullable Integer revision,
        @Nullable LocalDate revisedOn,
        @Nullable LocalDate withdrawnOn,
        String address) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static @Nullable NoticeHistory of(String noticeId, Publication publication) {
        if (publication.revision() == 1 && publication.withdrawnAt() == null) {
            return null;
        }
        return new NoticeHistory(
                publication.revision() == 1 ? null : publication.revision(),
                day(publication.revisedAt()),
                day(publication.withdrawnAt()),
                PageLinks.revisions(noticeId));
    }

    /** The day in China, where the courts are. */
    static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, CHINA);
    }
}
