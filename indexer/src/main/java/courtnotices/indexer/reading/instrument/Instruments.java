package courtnotices.indexer.reading.instrument;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Court;
import courtnotices.notice.Instrument;
import courtnotices.notice.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules, plans and documents that the court itself made or changed.
 *
 * <p>根据《信访工作条例》，修订《院长接待日制度》，制定值班法官工作细则。 is 院长接待日制度, 修订, and 值班法官工作细则, 制定; what was studied, followed or made
 * by another body is none of its.
 */
public final class Instruments {

    private Instruments() {}

    /**
     * What is made or changed in {@code words} of the page, in order, each once for what was done to it.
     *
     * @param court whose page it is, for what courts above it made is another's; null where the page names none
     */
    public static List<Instrument> in(PageText page, Span words, @Nullable Court court) {
        List<Clause> clauses = Clauses.of(words.of(page.text()), words.of(page.folded()));
        return new Passage(Makers.of(court == null ? null : court.level())).read(clauses);
    }
}
