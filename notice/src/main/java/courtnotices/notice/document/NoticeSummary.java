package courtnotices.notice.document;

import courtnotices.notice.Inspection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an issue or a figure says of the notice that it stands in.
 *
 * @param withdrawnOn the day in China on which the last of its addresses was found gone; null while one stands (已撤下)
 */
public record NoticeSummary(
        String id,
        @Nullable String title,
        @Nullable LocalDate publishedOn,
        Inspection inspection,
        @Nullable LocalDate withdrawnOn) {

    /** Of a notice that stands. */
    public NoticeSummary(String id, @Nullable String title, @Nullable LocalDate publishedOn, Inspection inspection) {
        this(id, title, publishedOn, inspection, null);
    }
}
