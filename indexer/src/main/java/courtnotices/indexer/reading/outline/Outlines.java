package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.ReportWords;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Infers a page's outline from the order of its labels.
 *
 * <p>A label of a style that is open goes on at that style's level and closes what is below; a label of any other style opens a level below
 * the last heading. So 一、 （一） 1. and 第一方面 （一） 1. are read alike, leaves may restart under each heading or run on, and any
 * style may be the outermost. A page that numbers nothing is outlined by its short lines.
 */
public final class Outlines {

    /** 关于审判监督不力问题: or 切实解决执行难. A lead's 现将情况公布如下: and a line of prose are none. */
    private static final Pattern BARE_HEADING = Pattern.compile("(?!.*(?:如下|通报|公布|公示)[:：]?$)[^。;]{3,80}(?<![,，、])");

    /** A page that lost one or two decimals goes on with the next; 3.15 after 3.1 is a day in March. */
    private static final int MOST_LOST = 3;

    /** 党的领导, 党组主体责任落实: an area on a line of its own is short; a longer line is a sentence of the lead. */
    private static final int LONGEST_AREA = 30;

    private final PageText page;
    private final List<Block> blocks;
    private final int end;
    private final boolean marksFindings;
    private final int areaInLead;
    private final OpenHeadings headings;
    private final List<Remark> remarks = new ArrayList<>();

    /** The heading under which 整改措施： was last found, so that its words are not searched again for each number under it. */
    private @Nullable Draft reporting;

    private Outlines(PageText page, int end) {
        this.page = page;
        this.blocks = Blocks.of(page);
        this.end = end;
        this.marksFindings = marksFindings(blocks);
        this.headings = new OpenHeadings(page.text());
        this.areaInLead = areaInLead();
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
        List<Draft> roots = headings.roots().isEmpty() ? Unnumbered.of(page, blocks, end) : headings.roots();
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
        Draft last = headings.last();
        if (last != null && block.start() < last.headingEnd) {
            return; // it is the heading of the label above it
        }
        if (label != null && label.style() == LabelStyle.MARKED && !marksFindings) {
            return; // it tells of the heading above it
        }
        if (label != null && goesOn(i, label)) {
            takeLabel(i, label);
        } else if ((!headings.isEmpty() || i == areaInLead) && isBareHeading(block) && i + 1 < blocks.size()) {
            takeBareHeading(i);
        }
    }

    private void takeLabel(int i, Label label) {
        Block block = blocks.get(i);
        if (!isPartOfText(block, label) && !countsMeasures(i, label)) {
            remarkOnGap(label);
            headings.closeFor(label.style());
            headings.push(new Draft(label.style(), label.ordinal(), block, headingEnd(i)));
        }
    }

    /** Whether a label that is easily mistaken stands where its count expects it. */
    private boolean goesOn(int i, Label label) {
        return switch (label.style()) {
            case ORDINAL, SPOKEN -> follows(label) && isFollowedByWords(i, label);
            case DECIMAL, DECIMAL_BELOW -> countsOn(label);
            default -> true;
        };
    }

    /** 二是 is a heading's mark only where 一是 was one. */
    private boolean follows(Label label) {
        Draft before = headings.before(label.style());
        return label.ordinal() == (before == null ? 1 : before.ordinal + 1);
    }

    /** A list of findings, 一是…问题。 above 二是…问题。, is no list of headings: nothing is told between them. */
    private boolean isFollowedByWords(int i, Label label) {
        Block block = blocks.get(i);
        if (headingEnd(i) < block.end()) {
            return true;
        }
        Label next = i + 1 < blocks.size() ? blocks.get(i + 1).label() : null;
        return i + 1 < blocks.size() && (next == null || next.style() != label.style());
    }

    /** 2.3 goes on after 2.2, and 2.1 opens under 2. or after 1.4; 3.15 under 2.2 does neither. */
    private boolean countsOn(Label label) {
        Draft before = headings.before(label.style());
        String prefix = prefix(label.start(), label.end());
        if (before != null && prefix.equals(prefix(before.block.start(), before.block.words()))) {
            return label.ordinal() > before.ordinal && label.ordinal() <= before.ordinal + MOST_LOST;
        }
        return label.ordinal() == 1;
    }

    private String prefix(int start, int end) {
        String printed = page.folded().substring(start, end).strip();
        return printed.replaceFirst("[、.]$", "").replaceFirst("\\d+$", "");
    }

    /** （1）整改措施：… （2）整改成效：… under a heading number the parts of its text. */
    private boolean isPartOfText(Block block, Label label) {
        Draft outermost = headings.outermost();
        return outermost != null
                && outermost.style != label.style()
                && ReportWords.standAlone(page.folded(), block.words(), block.end());
    }

    /** A label alone on its line, 反馈问题：, is that of the next. */
    private int headingEnd(int i) {
        Block block = blocks.get(i);
        boolean alone = block.words() >= block.end() && i + 1 < blocks.size();
        Block next = alone ? blocks.get(i + 1) : block;
        return alone && next.label() == null && !reports(next) && next.start() < end
                ? Headings.end(page.folded(), page.text(), next)
                : Headings.end(page.folded(), page.text(), block);
    }

    /** Whether a label of a style that is not open counts what was done: under 整改措施：, or in sentences of its own under a finding. */
    private boolean countsMeasures(int i, Label label) {
        Draft last = headings.last();
        if (last == null || isWordOfFinding(label) || headings.hasOpen(label.style())) {
            return false;
        }
        if (last != reporting
                && (ReportWords.standIn(page.folded(), last.headingEnd, Math.min(label.start(), end))
                        || countsSentences(i, label, last))) {
            reporting = last;
        }
        return last == reporting;
    }

    /** 反馈问题： after 整改情况： begins the next finding; 针对…问题， there tells what was done. */
    private static boolean isWordOfFinding(Label label) {
        return label.style() == LabelStyle.MARKED && label.end() > label.start();
    }

    private boolean countsSentences(int i, Label label, Draft last) {
        String heading = page.folded().substring(last.block.words(), last.headingEnd);
        return label.ordinal() == 1
                && new NumberedMeasures(page, blocks, headings.styles()).areUnder(heading, i, label.style(), end);
    }

    private void remarkOnGap(Label label) {
        Draft before = headings.before(label.style());
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
            headings.closeFor(
                    headings.hasOpen(next.label().style()) ? next.label().style() : LabelStyle.NONE);
            headings.closeFor(LabelStyle.NONE);
            headings.push(new Draft(LabelStyle.NONE, 0, block, block.end()));
        } else if (reports(next) || (namesFinding(block) && !isBareHeading(next))) {
            headings.pushBesideLeaf(block);
        } else if (Findings.areHeadedBy(words(block))
                && isBareHeading(next)
                && i + 2 < blocks.size()
                && isToldIn(i + 1)) {
            headings.pushBesideArea(block);
        }
    }

    /** Whether a line that may be a heading has words below it that tell of it. */
    private boolean isToldIn(int i) {
        Block below = blocks.get(i + 1);
        return reports(below) || (namesFinding(blocks.get(i)) && below.label() == null && !isBareHeading(below));
    }

    /** A finding on a line of its own, where one may stand. */
    private boolean namesFinding(Block block) {
        return headings.awaitsLeaf(block.start()) && Findings.areNamedBy(words(block));
    }

    /**
     * Where an area without a number stands above the page's first label, 党的领导 above 1.…, as another does above a later one; -1 where none
     * does: a court's name or a date above 一、 is no area.
     */
    private int areaInLead() {
        int first = 0;
        while (first < blocks.size() && blocks.get(first).label() == null) {
            first++;
        }
        if (first < 2 || first == blocks.size() || !isAreaAbove(first, first)) {
            return -1;
        }
        for (int i = first + 2; i < blocks.size(); i++) {
            if (isAreaAbove(i, first)) {
                return first - 1;
            }
        }
        return -1;
    }

    private boolean isAreaAbove(int i, int first) {
        Label label = blocks.get(i).label();
        Label opening = blocks.get(first).label();
        Block above = blocks.get(i - 1);
        return label != null
                && opening != null
                && label.style() == opening.style()
                && above.end() - above.start() <= LONGEST_AREA
                && isBareHeading(above);
    }

    private boolean reports(Block block) {
        return ReportWords.begin(page.folded(), block.start(), block.end());
    }

    private boolean isBareHeading(Block block) {
        String words = words(block);
        return block.wholeParagraph()
                && isSpokenOrNone(block.label())
                && !ReportWords.begin(words, 0, words.length())
                && !ReportWords.isField(words)
                && BARE_HEADING.matcher(words).matches();
    }

    /** 二是制度执行不力的问题： on a line of its own, where no 一是 stands above, is a heading like others without a number. */
    private static boolean isSpokenOrNone(@Nullable Label label) {
        return label == null || label.style() == LabelStyle.SPOKEN || label.style() == LabelStyle.ORDINAL;
    }

    private String words(Block block) {
        return page.folded().substring(block.start(), block.end());
    }
}
