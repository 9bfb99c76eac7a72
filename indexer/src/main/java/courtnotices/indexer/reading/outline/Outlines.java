package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.ReportWords;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Infers a page's outline from the order of its labels.
 *
 * <p>A label of a style that is open goes on at that style's level and closes what is below; a label of any other style opens a level below
 * the last heading. So 一、 （一） 1. and 第一方面 （一） 1. are read alike, leaves may restart under each heading or run on, and any
 * style may be the outermost.
 */
public final class Outlines {

    /** 关于审判监督不力问题: or 切实解决执行难. A lead's 现将情况公布如下: and a line of prose are none. */
    private static final Pattern BARE_HEADING = Pattern.compile("(?!.*(?:如下|通报|公布|公示)[:：]?$)[^。;]{3,80}(?<![,，、])");

    /** 服务大局方面存在的问题 above 接通率低 above 整改情况：, none of them with a number. */
    private static final Pattern AREA = Pattern.compile("方面|问题$");

    private final PageText page;
    private final List<Block> blocks;
    private final int end;
    private final boolean marksFindings;
    private final List<Draft> roots = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** The heading under which 整改措施： was last found, so that its words are not searched again for each number under it. */
    private @Nullable Draft reporting;

    private Outlines(PageText page, int end) {
        this.page = page;
        this.blocks = Blocks.of(page);
        this.end = end;
        this.marksFindings = marksFindings(blocks);
    }

    /** 反馈问题：… above 整改情况：… tells of the one heading above it, unless two follow each other under one heading. */
    private static boolean marksFindings(List<Block> blocks) {
        boolean last = false;
        for (Block block : blocks) {
            Label label = block.label();
            if (label != null) {
                boolean marked = label.style() == LabelStyle.MARKED;
                if (marked && last) {
                    return true;
                }
                last = marked;
            }
        }
        return false;
    }

    /** The outline of {@code page}. */
    public static Outline of(PageText page) {
        int tail = Tail.start(page);
        return new Outlines(page, tail).read(tail);
    }

    private Outline read(int tail) {
        for (int i = 0; i < blocks.size() && blocks.get(i).start() < end; i++) {
            take(i);
        }
        int first = roots.isEmpty() ? end : roots.getFirst().block.start();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            int next = i + 1 < roots.size() ? roots.get(i + 1).block.start() : end;
            sections.add(roots.get(i).close(page.text(), next));
        }
        return new Outline(
                new Span(0, first), sections, new Span(tail, page.text().length()), remarks);
    }

    private void take(int i) {
        Block block = blocks.get(i);
        Label label = block.label();
        if (label != null && label.style() == LabelStyle.MARKED && !marksFindings) {
            return; // it tells of the heading above it
        }
        if (label != null) {
            if (!isPartOfText(block, label) && !countsMeasures(label)) {
                remarkOnGap(label);
                closeFor(label.style());
                push(new Draft(label.style(), label.ordinal(), block, headingEnd(block)));
            }
        } else if (!open.isEmpty() && isBareHeading(block) && i + 1 < blocks.size()) {
            takeBareHeading(i);
        }
    }

    /** （1）整改措施：… （2）整改成效：… under a heading number the parts of its text. */
    private boolean isPartOfText(Block block, Label label) {
        return !open.isEmpty()
                && open.peekLast().style != label.style()
                && ReportWords.standAlone(page.folded(), block.words(), block.end());
    }

    private int headingEnd(Block block) {
        return Headings.end(page.folded(), page.text(), block);
    }

    /** Whether a label of a style that is not open counts what was done under 整改措施：. */
    private boolean countsMeasures(Label label) {
        Draft top = open.peek();
        if (top == null || label.style() == LabelStyle.MARKED || depthOf(label.style()) >= 0) {
            return false;
        }
        if (top != reporting && ReportWords.standIn(page.folded(), top.headingEnd, Math.min(label.start(), end))) {
            reporting = top;
        }
        return top == reporting;
    }

    private void remarkOnGap(Label label) {
        Draft before = sibling(label.style());
        if (before != null && label.ordinal() != before.ordinal + 1 && label.ordinal() != 1) {
            remarks.add(new Remark(
                    "outline",
                    RemarkLevel.INFO,
                    "number " + label.ordinal() + " follows " + before.ordinal,
                    Quote.of(page.text(), new Span(label.start(), label.end()))));
        }
    }

    private void takeBareHeading(int i) {
        Block block = blocks.get(i);
        Block next = blocks.get(i + 1);
        if (next.label() != null && next.label().style() != LabelStyle.MARKED) {
            closeFor(depthOf(next.label().style()) >= 0 ? next.label().style() : LabelStyle.NONE);
            closeFor(LabelStyle.NONE);
            push(new Draft(LabelStyle.NONE, 0, block, block.end()));
        } else if (reports(next)) {
            push(besideLeaf(block));
        } else if (isArea(block) && isBareHeading(next) && i + 2 < blocks.size() && reports(blocks.get(i + 2))) {
            push(besideArea(block));
        }
    }

    private boolean reports(Block block) {
        return ReportWords.begin(page.folded(), block.start(), block.end());
    }

    private boolean isArea(Block block) {
        return AREA.matcher(page.folded().substring(block.start(), block.end())).find();
    }

    private boolean isBareHeading(Block block) {
        String words = page.folded().substring(block.start(), block.end());
        return block.wholeParagraph()
                && !ReportWords.begin(words, 0, words.length())
                && !ReportWords.isField(words)
                && BARE_HEADING.matcher(words).matches();
    }

    /** Closes the level of {@code style}, if it is open, and all below it. */
    private void closeFor(LabelStyle style) {
        int depth = depthOf(style);
        for (int i = 0; i <= depth; i++) {
            open.pop();
        }
    }

    /**
     * A heading without a number stands beside the last heading, which it closes, when words stand under that. A chapter stays open: under
     * 二、整改落实情况 and a sentence of its own stand headings without numbers as well.
     */
    private Draft besideLeaf(Block block) {
        Draft heading = new Draft(LabelStyle.NONE, 0, block, block.end());
        Draft top = open.peek();
        boolean chapter = open.size() == 1 && top != null && top.style != LabelStyle.NONE;
        if (top != null
                && !chapter
                && !page.text().substring(top.headingEnd, block.start()).isBlank()) {
            heading.level = open.pop().level;
        }
        return heading;
    }

    /** An area without a number closes all others without one and stands where the outermost of them stood. */
    private Draft besideArea(Block block) {
        LabelStyle level = LabelStyle.NONE;
        while (open.stream().anyMatch(draft -> draft.style == LabelStyle.NONE)) {
            level = open.pop().level;
        }
        Draft area = besideLeaf(block);
        area.level = area.level == LabelStyle.NONE ? level : area.level;
        return area;
    }

    private void push(Draft draft) {
        Draft parent = open.peek();
        (parent == null ? roots : parent.children).add(draft);
        open.push(draft);
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

    private @Nullable Draft sibling(LabelStyle style) {
        return open.stream().filter(draft -> draft.style == style).findFirst().orElse(null);
    }
}
