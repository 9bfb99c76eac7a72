package courtnotices.portal.page;

import courtnotices.notice.Court;
import courtnotices.notice.document.NoticeSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice cited as GB/T 7714—2015 has it for what is online: who, title [EB/OL], (published)[cited], where.
 *
 * <p>南阳市中级人民法院. 关于巡视整改进展情况的通报[EB/OL]. (2024-08-23)[2026-01-05]. http://court.example/1.html.
 */
final class Citation {

    private Citation() {}

    /** The citation, as read on {@code today}; a notice without a title is cited as what it is. */
    static String of(@Nullable Court court, NoticeSummary notice, String source, LocalDate today) {
        String who = court == null ? "" : court.name() + ". ";
        String title = notice.title() == null ? "整改通报" : notice.title();
        String published = notice.publishedOn() == null ? "" : "(" + notice.publishedOn() + ")";
        return who + title + "[EB/OL]. " + published + "[" + today + "]. " + source + ".";
    }
}
