package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.ReportWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells numbered sentences that say what was done from numbered headings.
 *
 * <p>Under 审限管理不严格的问题, 1.建立台账，每周通报。 2.清理积案33件。 are measures though no 整改措施： stands above them: the heading above
 * names a finding, none of them does, and they are sentences that act or count.
 */
final class NumberedMeasures {

    /** 建立台账, 清理33件, 《办法》, 已归档: what a sentence holds that tells of something done. */
    private static final Pattern DONE =
            Pattern.compile("\\d|《|已|了|建立|健全|制定|修订|印发|出台|开展|组织|召开|通报|约谈|排查|清理|清退|督促|强化|加强|完善|规范|推行|实行|落实|选派|举办|严格");

    /** 执行工作方面存在的问题 is an area: what is numbered under it are findings, however they are worded. */
    private static final Pattern AREA = Pattern.compile("方面");

    private final PageText page;
    private final List<Block> blocks;
    private final Set<LabelStyle> open;

    private static final Pattern COUNTS = Pattern.compile("\\d(?![年月日\\d])");
    private int counted;
    private int done;

    /**
     * Begins to look.
     *
     * @param open the styles of the headings above, where a run of numbers below them ends
     */
    NumberedMeasures(PageText page, List<Block> blocks, Set<LabelStyle> open) {
        this.page = page;
        this.blocks = blocks;
        this.open = open;
    }

    /** Whether the numbers of {@code style} that begin at block {@code first} count measures under {@code heading}. */
    boolean areUnder(String heading, int first, LabelStyle style, int end) {
        if (!Findings.fallShort(heading) || AREA.matcher(heading).find()) {
            return false;
        }
        boolean reported = false;
        counted = 0;
        done = 0;
        for (int i = first; i < blocks.size() && blocks.get(i).start() < end; i++) {
            Block block = blocks.get(i);
            Label label = block.label();
            if (label == null) {
                reported |= ReportWords.begin(page.folded(), block.start(), block.end());
            } else if (label.style() == style) {
                if (label.ordinal() != counted + 1) {
                    break; // it counts on under another heading
                }
                if (reported || !isMeasure(i)) {
                    return false;
                }
            } else if (open.contains(label.style())) {
                break;
            }
        }
        return counted > 1 && done * 2 >= counted;
    }

    private boolean isMeasure(int i) {
        Block block = blocks.get(i);
        int end = endOfWords(i);
        int headingEnd = Headings.end(page.folded(), page.text(), block);
        String sentence = page.folded().substring(block.words(), headingEnd);
        counted++;
        done += DONE.matcher(page.folded().substring(block.words(), end)).find() ? 1 : 0;
        return "。;!".indexOf(page.folded().charAt(end - 1)) >= 0
                && !Findings.begin(sentence)
                && (!Findings.areNamedBy(sentence) || COUNTS.matcher(sentence).find())
                && !ReportWords.begin(page.folded(), headingEnd, block.end());
    }

    /** 1.压实责任 on a line of its own goes on in the next. */
    private int endOfWords(int i) {
        boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1).label() == null;
        return goesOn ? blocks.get(i + 1).end() : blocks.get(i).end();
    }
}
