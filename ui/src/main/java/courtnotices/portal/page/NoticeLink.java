package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.NoticeHit;
import org.jspecify.annotations.Nullable;

/** A notice in a list. */
public record NoticeLink(
        String address,
        @Nullable String court,
        @Nullable String title,
        @Nullable String publishedOn,
        int issues) {

    static NoticeLink of(NoticeHit notice) {
        Court court = notice.court();
        return new NoticeLink(
                PageLinks.notice(notice.id()),
                court == null ? null : court.name(),
                notice.title(),
                notice.publishedOn() == null ? null : String.valueOf(notice.publishedOn()),
                notice.issueCount());
    }
}
