package courtnotices.search.elastic;

import courtnotices.notice.Court;
import courtnotices.notice.Source;
import courtnotices.notice.document.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed of revisions tells of a notice. */
public record RevisedSource(
        String id, @Nullable String title, @Nullable Court court, List<Source> sources, Publication publication) {

    public RevisedSource {
        sources = List.copyOf(sources);
    }
}
