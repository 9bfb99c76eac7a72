package courtnotices.notice.document;

import courtnotices.notice.Inspection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an issue or a figure says of the notice that it stands in. */
public record NoticeSummary(
        String id, @Nullable String title, @Nullable LocalDate publishedOn, Inspection inspection) {}
