package courtnotices.indexer.reading.outline;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Outlines a page whose headings have no numbers: short lines that name a finding, with what was done below each.
 *
 * <p>反馈问题整改情况 / 政治建设方面 / 理论学习不够深入 / 举办读书班4期。 is a chapter, an area, a finding and its text. There are no more levels than these three,
 * whatever a page repeats.
 */
final class Unnumbered {

    /** A sentence that lost its 。 is longer than a heading. */
    private static final int LONGEST = 60;

    private static final Pattern CHAPTER = Pattern.compile("整改|" + Outlook.WORDS + "|打算|组织领导|责任|成果|长效");

    private static final int CHAPTERS = 0;
    private static final int AREAS = 1;
    private static final int LEAVES = 2;

    private final PageText page;
    private final List<Block> blocks;
    private final int end;
    private final List<Draft> roots = new ArrayList<>();
    private final @Nullable Draft[] open = new Draft[LEAVES + 1];
    private int leaves;

    private Unnumbered(PageText page, List<Block> blocks, int end) {
        this.page = page;
        this.blocks = blocks;
        this.end = end;
    }

    /** The outermost headings; none where fewer than two lines name a finding. */
    static List<Draft> of(PageText page, List<Block> blocks, int end) {
        Unnumbered outline = new Unnumbered(page, blocks, end);
        for (int i = 1; i + 1 < blocks.size() && blocks.get(i + 1).start() < end; i++) {
            outline.take(i);
        }
        return outline.leaves < 2 ? List.of() : outline.roots;
    }

    private void take(int i) {
        String words = words(i);
        boolean above = isHeading(i + 1);
        if (!isHeading(i)) {
            return;
        }
        if (above && Findings.areHeadedBy(words) && !words.contains("整改")) {
            push(AREAS, i);
        } else if (!above && (Findings.fallShort(words) || isReport(i + 1))) {
            leaves++;
            push(LEAVES, i);
        } else if (CHAPTER.matcher(words).find() && (above || open[LEAVES] == null || !isReport(i))) {
            push(CHAPTERS, i);
        }
    }

    private void push(int level, int i) {
        Block block = blocks.get(i);
        Draft draft = new Draft(LabelStyle.NONE, 0, block, block.end());
        @Nullable Draft parent = null;
        for (int above = 0; above < level; above++) {
            parent = open[above] == null ? parent : open[above];
        }
        (parent == null ? roots : parent.children).add(draft);
        open[level] = draft;
        for (int below = level + 1; below <= LEAVES; below++) {
            open[below] = null;
        }
    }

    /** A line of its own that is no sentence, and no 责任单位：立案庭. */
    private boolean isHeading(int i) {
        String words = words(i);
        return blocks.get(i).start() < end
                && words.length() <= LONGEST
                && words.length() > 2
                && words.chars().noneMatch(c -> c == '。' || c == ';' || c == ':')
                && !words.endsWith(",");
    }

    private boolean isReport(int i) {
        return ReportWords.begin(
                page.folded(), blocks.get(i).start(), blocks.get(i).end());
    }

    private String words(int i) {
        return page.folded().substring(blocks.get(i).start(), blocks.get(i).end());
    }
}
