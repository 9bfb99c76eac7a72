package courtnotices.indexer.reading.outline;

import courtnotices.notice.Span;
import java.util.List;

/**
 * A heading with what stands under it.
 *
 * @param label as printed, without the stop after it: （一）, 1., 反馈问题五; empty for a heading without one
 * @param ordinal the label's number; 0 without one
 * @param heading the heading's words, without its label
 * @param span from the label to the end of the last child
 * @param own the words under the heading, before its first child
 */
public record Section(
        LabelStyle style, String label, int ordinal, Span heading, Span span, Span own, List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }

    /** Whether it holds no further section. */
    public boolean isLeaf() {
        return children.isEmpty();
    }
}
