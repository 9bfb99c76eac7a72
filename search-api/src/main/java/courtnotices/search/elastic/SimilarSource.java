package courtnotices.search.elastic;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import courtnotices.notice.document.NoticeSummary;

/** What is taken of an issue's document to find others like it: its words, title's first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SimilarSource(NoticeSummary notice, String titleWords, String words) {}
