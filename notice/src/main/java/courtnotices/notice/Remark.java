package courtnotices.notice;

import org.jspecify.annotations.Nullable;

/**
 * A reader's own doubt (读取备注), e.g. "says 50 problems, 49 read".
 *
 * @param stage the stage that doubts, e.g. outline
 * @param quote the words in doubt, or null
 */
public record Remark(
        String stage,
        RemarkLevel level,
        String message,
        @Nullable Quote quote) {

    public Remark {
        Required.text("stage", stage);
        Required.text("message", message);
    }
}
