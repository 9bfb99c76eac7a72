package courtnotices.indexer.page;

import courtnotices.notice.Source;
import courtnotices.notice.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice's own words, in normalised form.
 *
 * @param title as printed over the text; null when the page shows none
 * @param metadata lines such as 发布时间：2022-01-11, around the text but not of it
 * @param text the paragraphs, one a line
 * @param folded the same text folded, equally long, for matching
 * @param paragraphs where each paragraph stands in the text
 * @param dropped lines that were taken for menus and buttons although they tell something
 */
public record PageText(
        Source source,
        @Nullable String title,
        List<String> metadata,
        String text,
        String folded,
        List<Span> paragraphs,
        List<String> dropped) {

    public PageText {
        metadata = List.copyOf(metadata);
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
        if (text.length() != folded.length()) {
            throw new IllegalArgumentException("the folded text is not as long as the text");
        }
    }
}
