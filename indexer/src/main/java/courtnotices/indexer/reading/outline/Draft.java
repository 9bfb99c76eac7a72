package courtnotices.indexer.reading.outline;

import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;

/** A section that is still open while the outline is read from top to bottom. */
final class Draft {

    final LabelStyle style;
    final int ordinal;
    final Block block;
    final int headingEnd;
    final List<Draft> children = new ArrayList<>();

    /** The style whose next number closes this section: its own, or that of the numbered heading beside which it stands. */
    LabelStyle level;

    Draft(LabelStyle style, int ordinal, Block block, int headingEnd) {
        this.style = style;
        this.level = style;
        this.ordinal = ordinal;
        this.block = block;
        this.headingEnd = headingEnd;
    }

    /** The finished section, which reaches to {@code end}. */
    Section close(String text, int end) {
        List<Section> closed = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            int next = i + 1 < children.size() ? children.get(i + 1).block.start() : end;
            closed.add(children.get(i).close(text, next));
        }
        int ownEnd = children.isEmpty() ? end : children.getFirst().block.start();
        Span heading = trimmed(text, block.words(), headingEnd);
        Span own = trimmed(text, headingEnd, ownEnd);
        return new Section(
                style,
                labelText(text),
                ordinal,
                heading,
                trimmed(text, block.start(), end),
                own.start() == own.end() ? new Span(heading.end(), heading.end()) : own,
                closed);
    }

    private String labelText(String text) {
        if (style == LabelStyle.MARKED) {
            return ""; // it names no number that a reader could quote
        }
        String label = text.substring(block.start(), block.words()).strip();
        return switch (style) {
            case FEEDBACK, ASPECT, ORDINAL, SPOKEN -> label.replaceAll("[:：、，,]$", "");
            default -> label;
        };
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = Math.max(start, end);
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
