package courtnotices.indexer.reading.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headings that are open while a page is read from top to bottom, and the tree of those that were.
 *
 * <p>A style that is open goes on at its level and closes what is below; any other style opens a level below the last heading.
 */
final class OpenHeadings {

    private final String text;
    private final List<Draft> roots = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();

    OpenHeadings(String text) {
        this.text = text;
    }

    /** The outermost headings so far. */
    List<Draft> roots() {
        return roots;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The last heading, the innermost that is open. */
    @Nullable
    Draft last() {
        return open.peek();
    }

    @Nullable
    Draft outermost() {
        return open.peekLast();
    }

    /** The styles that go on at a level above or at the last heading. */
    Set<LabelStyle> styles() {
        Set<LabelStyle> styles = EnumSet.noneOf(LabelStyle.class);
        open.forEach(draft -> {
            styles.add(draft.style);
            styles.add(draft.level);
        });
        return styles;
    }

    boolean hasOpen(LabelStyle style) {
        return depthOf(style) >= 0;
    }

    /** The open heading that a label of {@code style} would follow. */
    @Nullable
    Draft before(LabelStyle style) {
        return open.stream().filter(draft -> draft.style == style).findFirst().orElse(null);
    }

    /** Closes the level of {@code style}, if it is open, and all below it. */
    void closeFor(LabelStyle style) {
        int depth = depthOf(style);
        for (int i = 0; i <= depth; i++) {
            open.pop();
        }
    }

    /** Opens a heading below the last. */
    void push(Draft draft) {
        Draft parent = open.peek();
        (parent == null ? roots : parent.children).add(draft);
        open.push(draft);
    }

    /**
     * Opens a heading without a number beside the last heading, which it closes, when words stand under that. A chapter stays open: under
     * 二、整改落实情况 and a sentence of its own stand headings without numbers as well.
     */
    void pushBesideLeaf(Block block) {
        push(besideLeaf(block));
    }

    /** Opens an area without a number: it closes all others without one and stands where the outermost of them stood. */
    void pushBesideArea(Block block) {
        LabelStyle level = LabelStyle.NONE;
        while (open.stream().anyMatch(draft -> draft.style == LabelStyle.NONE)) {
            level = open.pop().level;
        }
        Draft area = besideLeaf(block);
        area.level = area.level == LabelStyle.NONE ? level : area.level;
        push(area);
    }

    /** Whether a heading without a number may stand here: beside another such, or where the last heading has no words yet. */
    boolean awaitsLeaf(int at) {
        Draft last = open.peek();
        return last != null && (last.style == LabelStyle.NONE || isChapter(last) || isBare(last, at));
    }

    private Draft besideLeaf(Block block) {
        Draft heading = new Draft(LabelStyle.NONE, 0, block, block.end());
        Draft last = open.peek();
        if (last != null && !isChapter(last) && !isBare(last, block.start())) {
            heading.level = open.pop().level;
        }
        return heading;
    }

    private boolean isChapter(Draft last) {
        return open.size() == 1 && last.style != LabelStyle.NONE;
    }

    private boolean isBare(Draft heading, int at) {
        int words = heading.headingEnd;
        while (words < at && Character.isWhitespace(text.charAt(words))) {
            words++;
        }
        return words >= at;
    }

    /** How many levels above the last heading the style is open, 0 for the last heading itself, -1 where it is not. */
    private int depthOf(LabelStyle style) {
        int depth = 0;
        for (Draft draft : open) {
            if (draft.style == style || draft.level == style) {
                return depth;
            }
            depth++;
        }
        return -1;
    }
}
