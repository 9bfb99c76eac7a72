package courtnotices.indexer.reading.outline;

import courtnotices.notice.Remark;
import courtnotices.notice.Span;
import java.util.List;

/**
 * A text as a tree of sections, with what stands before and after them.
 *
 * @param lead before the first section
 * @param tail contact data and sign-off after the last
 */
public record Outline(Span lead, List<Section> sections, Span tail, List<Remark> remarks) {

    public Outline {
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
    }
}
