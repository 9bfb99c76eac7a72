package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.notice.document.NoticeDocument;

/** One notice as {@link NoticeDetail} has it, without its issues, which are exported by themselves. */
public record WholeNotice(
        @JsonUnwrapped @JsonIgnoreProperties({"contentHash", "readingHash", "readings"})
        NoticeDocument notice,

        Links links) {

    /** The notice of this document. */
    public static WholeNotice of(NoticeDocument document) {
        return new WholeNotice(document, Links.of(document));
    }
}
