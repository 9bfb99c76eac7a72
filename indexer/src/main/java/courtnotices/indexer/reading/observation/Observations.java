package courtnotices.indexer.reading.observation;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Court;
import courtnotices.notice.Observation;
import courtnotices.notice.Period;
import courtnotices.notice.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a notice out of its prose.
 *
 * <p>截至8月22日，全市法院执行到位率47.68%，位居全省第四 is 执行到位率, 47.68 %, 全市法院, 截至2024-08-22, place 4 of 全省. Scope and period hold
 * for the figures after them until the paragraph, or the measure, ends or a sentence without a figure stands between.
 */
public final class Observations {

    /**
     * The notices that this was measured on hold some 600 numbers at most; a page of more than so many is no notice's prose, and each would
     * become a document.
     */
    private static final int MOST = 10_000;

    private final PageText page;
    private final String masked;
    private final Mentions mentions;
    private final boolean flooded;

    public Observations(PageText page, @Nullable Court court, LocalDate asOf) {
        this.page = page;
        this.masked = Masks.of(page.text(), page.folded());
        this.mentions = new Mentions(masked, new Scopes(court), asOf);
        this.flooded = numbers(masked) > MOST;
    }

    /** Whether the page holds so many numbers that none is read as a figure. */
    public boolean flooded() {
        return flooded;
    }

    /** How many numbers there are, in digits or spelled, and how many 首位: each may be a figure, also the 两 of 审两件. */
    private static int numbers(String masked) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < masked.length(); i++) {
            boolean number = "0123456789一二两三四五六七八九十百千首".indexOf(masked.charAt(i)) >= 0;
            count += number && !within ? 1 : 0;
            within = number;
        }
        return count;
    }

    /** The figures in {@code words}, in order. */
    public List<Observation> in(Span words) {
        List<Observation> found = new ArrayList<>();
        if (flooded) {
            return found;
        }
        String scope = null;
        Period period = null;
        for (Sentences.Sentence sentence : Sentences.of(masked, words)) {
            if (sentence.fresh()) {
                scope = null;
                period = null;
            }
            Span span = sentence.span();
            SentenceFigures figures =
                    new SentenceFigures(new SentenceWords(page.text(), masked, span, mentions.in(span)), scope, period);
            List<Draft> drafts = figures.drafts();
            drafts.forEach(draft -> found.add(draft.finished(page.text())));
            scope = drafts.isEmpty() ? null : figures.scope();
            period = drafts.isEmpty() ? null : figures.period();
        }
        return found;
    }
}
