package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.preamble.Amount.Thing;
import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Quote;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.pattern.Sought;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one page, sentence by sentence; what is told first holds. */
final class ClaimReader {

    /** 结合巡察整改共修订各类制度35项, in the words of an issue, is told of all. */
    private static final Pattern OF_THE_WHOLE = Pattern.compile(
            "(?:结合|围绕|针对|通过|借助|以)[^,;。]{0,6}巡[视察][^,;。]{0,10}(?:各类|各项|共|累计|总计|一批)|巡[视察](?:反馈)?(?:问题)?整改(?:工作)?(?:以来|期间|开展以来)[^;。]{0,12}?(?:各类|各项|共|累计|总计)");

    /** 截至6月底，巡察反馈的10个问题已整改完成8个 behind the last issue, on a page that sets no heading there. */
    private static final Pattern SUMS_UP =
            Pattern.compile("^\\s?(?:截[至止]|目前|至此|至今|总体来?看)[^。\\n]{0,30}?巡[视察](?:组)?(?:反馈|指出)的?(?:全部)?\\d+[个项]");

    /** A sentence without any of these claims nothing; most are passed over for it. */
    private static final Sought MAY_CLAIM = Sought.of("[\\d一二两三四五六七八九十百]\\s?余?[个项条类方大小部点件板领份的]|[全均都率][部面为达已]|\\d\\s?%");

    private final PageText page;
    private final String folded;
    private final List<Span> outside;
    private final OtherSources others;
    private final @Nullable LocalDate last;
    private final Tally tally = new Tally();

    private Breakdown breakdown = Breakdown.NONE;
    private RuleTotals rules = RuleTotals.NONE;
    private @Nullable BigDecimal rate;
    private @Nullable String asOf;

    ClaimReader(PageText page, List<Span> outside) {
        this.page = page;
        this.folded = page.folded();
        this.outside = outside;
        String lead = outside.isEmpty() ? "" : outside.getFirst().of(folded);
        this.others = OtherSources.of(lead);
        this.last = InspectionDays.latest(lead);
    }

    Claims read() {
        for (Span stretch : outside) {
            Sentences.in(folded, stretch).forEach(this::hear);
        }
        for (Span stretch : inside()) {
            hearOfTheWholeIn(stretch);
        }
        return new Claims(totals(), quote());
    }

    /** What stands between the stretches outside. */
    private List<Span> inside() {
        List<Span> inside = new ArrayList<>();
        int from = 0;
        for (Span stretch : outside) {
            if (stretch.start() > from) {
                inside.add(new Span(from, stretch.start()));
            }
            from = Math.max(from, stretch.end());
        }
        inside.add(new Span(from, folded.length()));
        return inside;
    }

    private void hear(Span sentence) {
        if (!MAY_CLAIM.in(folded, sentence.start(), sentence.end()).find()) {
            return;
        }
        List<Amount> own = Amounts.in(folded, sentence).stream()
                .filter(amount ->
                        !others.told(folded, sentence.start(), amount.span().start()))
                .toList();
        boolean heard = hearBreakdowns(sentence, own);
        heard |= tally.hear(folded, sentence, own);
        if (rate == null) {
            rate = heard ? CompletionRate.beside(folded, sentence) : CompletionRate.named(folded, sentence);
        }
        heard |= hearRules(sentence);
        if (heard && asOf == null) {
            asOf = AsOf.in(folded, sentence, last);
        }
    }

    private boolean hearBreakdowns(Span sentence, List<Amount> amounts) {
        List<Breakdown> found = Breakdown.in(folded, sentence, amounts);
        for (Breakdown other : found) {
            breakdown = breakdown.with(other);
        }
        tally.know(breakdown.problem());
        return !found.isEmpty();
    }

    private boolean hearRules(Span sentence) {
        RuleTotals told = RuleTotals.in(folded, sentence);
        rules = rules.or(told);
        return !told.equals(RuleTotals.NONE);
    }

    /** Most sentences of an issue do not name the inspection at all; they are passed over. */
    private void hearOfTheWholeIn(Span stretch) {
        int named = folded.indexOf('巡', stretch.start());
        for (Span sentence : Sentences.in(folded, stretch)) {
            if (named >= 0 && named < sentence.start()) {
                named = folded.indexOf('巡', sentence.start());
            }
            if (named >= sentence.start() && named < sentence.end()) {
                hearOfTheWhole(sentence);
            }
        }
    }

    private void hearOfTheWhole(Span sentence) {
        if (breakdown.equals(Breakdown.NONE)
                && SUMS_UP.matcher(folded)
                        .region(sentence.start(), sentence.end())
                        .find()) {
            hear(sentence);
            return;
        }
        if (OF_THE_WHOLE
                        .matcher(folded)
                        .region(sentence.start(), sentence.end())
                        .find()
                && rules.equals(RuleTotals.NONE)
                && hearRules(sentence)
                && asOf == null) {
            asOf = AsOf.in(folded, sentence, last);
        }
    }

    private ClaimedTotals totals() {
        return new ClaimedTotals(
                breakdown.aspects(),
                breakdown.items() == null ? tally.tasks() : breakdown.items(),
                tally.total(Thing.PROBLEM),
                tally.total(Thing.MEASURE),
                tally.count(Thing.PROBLEM, Outcome.DONE),
                tally.count(Thing.PROBLEM, Outcome.MOSTLY_DONE),
                tally.count(Thing.PROBLEM, Outcome.OPEN),
                tally.count(Thing.MEASURE, Outcome.DONE),
                rate,
                rules.total(),
                rules.created(),
                rules.revised(),
                asOf);
    }

    private @Nullable Quote quote() {
        Amount problem = breakdown.problem();
        return problem == null ? null : Quote.of(page.text(), problem.span());
    }
}
