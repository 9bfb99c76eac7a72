package courtnotices.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published page, read (整改通报).
 *
 * @param id derived, see {@link NoticeId}
 * @param title as printed; null when the page shows none
 * @param court null when no court could be resolved
 * @param text the normalised text that all offsets count in
 * @param observations figures outside any issue
 * @param instruments rules and plans outside any issue
 */
public record Notice(
        String id,
        Source source,
        @Nullable String title,
        @Nullable Court court,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate signedOn,
        Inspection inspection,
        ClaimedTotals claimed,
        Contact contact,
        String text,
        List<Issue> issues,
        List<Observation> observations,
        List<Instrument> instruments,
        List<Remark> remarks) {

    public Notice {
        Required.text("id", id);
        Required.textOrNull("title", title);
        Required.text("text", text);
        issues = List.copyOf(issues);
        observations = List.copyOf(observations);
        instruments = List.copyOf(instruments);
        remarks = List.copyOf(remarks);
        for (Issue issue : issues) {
            if (issue.span().end() > text.length()) {
                throw new IllegalArgumentException("issue " + issue.ordinal() + " ends after the text");
            }
        }
    }
}
