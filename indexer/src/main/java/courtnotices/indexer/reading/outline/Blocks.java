package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into blocks: at its paragraphs and, where several labelled headings share a paragraph, at those.
 *
 * <p>A page that stands on one line, 一、整改责任…二、…（一）…1.…（1）…, is cut at each label that goes on with its style's count or opens
 * one: in prose, 三 after 第 and (三合一) do neither.
 */
final class Blocks {

    /** No run-in headings are looked for in shorter paragraphs; nine in ten paragraphs of the notices measured are no longer. */
    private static final int LONG = 400;

    /** A finding that is run in with its text in a short paragraph is short itself. */
    private static final int LONGEST_FINDING = 60;

    private final String folded;
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(String folded) {
        this.folded = folded;
    }

    static List<Block> of(PageText page) {
        Blocks cutter = new Blocks(page.folded());
        page.paragraphs().forEach(cutter::cut);
        return cutter.blocks;
    }

    private void cut(Span paragraph) {
        Label label = Labels.at(folded, paragraph.start(), paragraph.end());
        int start = paragraph.start();
        if (label != null) {
            remember(label);
        }
        int words = Math.max(start + 1, label == null ? 0 : label.end());
        boolean isLong = paragraph.end() - paragraph.start() >= LONG;
        for (int i = words; i < paragraph.end(); i++) {
            Label inner = mayStart(i) ? Labels.inside(folded, i, paragraph.end()) : null;
            if (inner != null && continues(inner) && (isLong || tellsOfFinding(inner, paragraph.end()))) {
                blocks.add(new Block(label, start, beforeSpace(label == null ? start + 1 : label.end(), i), false));
                remember(inner);
                label = inner;
                start = i;
                i = inner.end() - 1;
            }
        }
        blocks.add(new Block(label, start, paragraph.end(), start == paragraph.start()));
    }

    /** Where a page stands on one line, a space stands for the line's end. */
    private int beforeSpace(int least, int end) {
        int before = end;
        while (before > least && folded.charAt(before - 1) == ' ') {
            before--;
        }
        return before;
    }

    /** In a shorter paragraph only 2.报告不及时。报告6次。 opens: a finding, and then words that are no next label. */
    private boolean tellsOfFinding(Label label, int end) {
        int sentence = folded.indexOf('。', label.end(), Math.min(end, label.end() + LONGEST_FINDING));
        return sentence > 0
                && sentence + 1 < end
                && Findings.areNamedBy(folded.substring(label.end(), sentence))
                && Labels.inside(folded, sentence + 1, end) == null;
    }

    /** A label inside a paragraph stands after a sentence, a heading's end or a space, never after 第 or a digit. */
    private boolean mayStart(int i) {
        boolean afterEnd = "。;!?:：\" )".indexOf(folded.charAt(i - 1)) >= 0;
        boolean afterHeading = !afterEnd && "况题面施效算".indexOf(folded.charAt(i - 1)) >= 0; // …情况（一）, …方面1.
        return (afterEnd || afterHeading) && mayOpen(folded.charAt(i), afterEnd);
    }

    private static boolean mayOpen(char first, boolean afterEnd) {
        boolean opens = first == '(' || Labels.isEnclosed(first) || "一二三四五六七八九十".indexOf(first) >= 0;
        return opens || (first >= '0' && first <= '9') || (afterEnd && "反第问".indexOf(first) >= 0);
    }

    /**
     * Whether the label is what its style's count expects. A style opens inside a paragraph only where its first label begins a heading;
     * numbers in parentheses that enumerate in a sentence, (1)…;(2)…, open after a colon and are left alone.
     */
    private boolean continues(Label label) {
        int expected = last.getOrDefault(label.style(), 0) + 1;
        boolean inSentence = ":;".indexOf(folded.charAt(label.start() - 1)) >= 0;
        boolean enumerates = label.style() == LabelStyle.ARABIC_IN_PARENTHESES || label.style() == LabelStyle.CIRCLED;
        if (label.ordinal() == 1 && inSentence) {
            return expected == 1 && !enumerates;
        }
        return label.ordinal() == 1 || label.ordinal() == expected;
    }

    private void remember(Label label) {
        last.put(label.style(), label.ordinal());
    }
}
