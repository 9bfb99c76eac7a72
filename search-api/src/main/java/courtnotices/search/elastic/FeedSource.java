package courtnotices.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.notice.Court;
import courtnotices.notice.document.NoticeSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed takes of an issue's document. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedSource(
        String id,
        NoticeSummary notice,
        @Nullable Court court,
        String sourceUri,
        int ordinal,
        String title,
        String text,
        List<String> topics) {}
