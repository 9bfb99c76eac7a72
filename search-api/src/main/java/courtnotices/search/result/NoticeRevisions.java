package courtnotices.search.result;

import courtnotices.notice.Source;
import courtnotices.notice.document.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice's earlier revisions.
 *
 * @param noticeId of the notice
 * @param publication what became of it since it was first found
 * @param items the latest first
 */
public record NoticeRevisions(
        String noticeId, @Nullable String title, Publication publication, List<Revision> items, Links links) {

    public NoticeRevisions {
        items = List.copyOf(items);
    }

    /**
     * An earlier revision, and what the next one made of it.
     *
     * @param replacedAt when other words were found
     * @param source where these words stood, and their record in the archive
     * @param changes by issue; empty when only words outside of issues changed
     */
    public record Revision(
            int revision,
            Instant replacedAt,
            @Nullable String title,
            @Nullable LocalDate publishedOn,
            Source source,
            List<IssueChange> changes) {

        public Revision {
            changes = List.copyOf(changes);
        }
    }
}
