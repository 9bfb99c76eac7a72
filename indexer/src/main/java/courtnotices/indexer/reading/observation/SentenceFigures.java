package courtnotices.indexer.reading.observation;

import courtnotices.notice.Change;
import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.Rank;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import courtnotices.notice.chinese.period.ChangeMention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the mentions of one sentence together to figures.
 *
 * <p>It goes from left to right: a period and a scope hold for what follows, a number becomes a figure with the words of its clause for a name, a
 * change or a rank joins the figures before it, or is a figure without a level.
 */
final class SentenceFigures {

    /** Of a figure of which only its place is told. */
    private static final Unit PLACE = new Unit("位", UnitKind.COUNT);

    /** 平均年龄43.7岁: the level of what moved, in a unit that is no figure's; it is no name. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d[\\u4e00-\\u9fff]{0,2}$");

    private final SentenceWords words;
    private final Drafts drafts;

    /** Names that wait for their values: 出庭应诉率、败诉率分别为96.8%和8.91%. */
    private final Deque<String> waiting = new ArrayDeque<>();

    /** Where the waiting names stand. */
    private int waitingFrom;

    private @Nullable String scope;
    private @Nullable Period period;
    private @Nullable Period now;

    /** Up to where words belong to figures already. */
    private int read;

    SentenceFigures(SentenceWords words, @Nullable String scope, @Nullable Period period) {
        this.words = words;
        this.drafts = new Drafts(words.masked());
        this.scope = scope;
        this.period = period;
        this.read = words.sentence().start();
    }

    List<Draft> drafts() {
        List<Mention> mentions = words.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            int known = drafts.all().size();
            switch (mentions.get(i)) {
                case Mention.When when -> told(when.period());
                case Mention.Where where -> scope = where.scope();
                case Mention.Counted counted -> counted(counted.quantity(), words.nextFigure(i));
                case Mention.Moved moved -> moved(moved.change());
                case Mention.Placed placed -> placed(placed.rank());
            }
            // all that one number, change or place tells of, or that waits for the next, is of the same moment
            now = drafts.all().size() > known && waiting.isEmpty() ? null : now;
        }
        return drafts.all();
    }

    /** 目前剩余2件 speaks of one number; what follows it goes on with the period before. */
    private void told(Period told) {
        boolean momentary = told.start() == null && told.end() == null && told.kind() == PeriodKind.AS_OF;
        now = momentary ? told : null;
        period = momentary && period != null ? period : told;
    }

    private @Nullable Period periodOfNext() {
        return now == null ? period : now;
    }

    /** What still holds after the sentence. A court speaks of the whole country's courts in passing: 入选全国法院优秀作品3部。 */
    @Nullable
    String scope() {
        return scope != null && scope.startsWith("全国") ? null : scope;
    }

    @Nullable
    Period period() {
        return period;
    }

    private void counted(Quantity quantity, int next) {
        int start = clauseStart(quantity.start());
        int end = words.behindEnd(quantity.end(), next);
        String before = words.between(start, quantity.start());
        String behind =
                end == next ? Names.nounOf(words.between(quantity.end(), end)) : words.between(quantity.end(), end);
        if (words.isFormer(before, quantity, end)) {
            waiting.addFirst(Names.of(SentenceWords.beforeFormer(before), "", quantity.unit()));
            waitingFrom = start;
            read = quantity.end();
        } else if (quantity.unit().kind() == UnitKind.RATE && behind.isEmpty()) {
            rates(quantity, before, start);
        } else if (add(quantity, Names.of(before, behind, quantity.unit()), start)
                || add(quantity, Names.of(behind, "", quantity.unit()), start)) { // 另有2件已依法终结
            if (Names.counts(behind)) {
                drafts.all().getLast().hold(end);
                read = words.lists(end) ? end : read; // 17个支部、216名党员
            }
        }
    }

    private void rates(Quantity quantity, String before, int start) {
        List<String> each = Names.each(before.replace("分别", ""));
        if (before.contains("分别") && each.size() > 1) {
            waiting.addAll(each);
            waitingFrom = start;
            add(quantity, "", start);
            return;
        }
        each.forEach(one -> add(quantity, Names.of(one, "", quantity.unit()), start));
    }

    /** Adds the figure under {@code said}, or under what the words before it give where that says too little. */
    private boolean add(Quantity quantity, String said, int start) {
        Draft lacking = said.isEmpty() && waiting.isEmpty() ? drafts.lacking(quantity.unit()) : null;
        if (lacking != null) {
            lacking.level(Names.of(lacking.name, "", quantity.unit()), quantity, quantity.end());
            read = quantity.end();
            return true;
        }
        boolean waited = said.isEmpty() && !waiting.isEmpty();
        String name = named(waited ? waiting.removeFirst() : said, quantity);
        if (name.isEmpty()) {
            return false;
        }
        Draft before = drafts.last();
        Draft draft = new Draft(
                name,
                quantity.value(),
                quantity.unit(),
                quantity.approx(),
                scope,
                periodOfNext(),
                words.trimmed(waited ? waitingFrom : start, quantity.end()));
        if (before != null && Dependents.dependsOn(before.unit, said, quantity.unit())) {
            draft.subject = before.subject;
        }
        drafts.add(draft);
        read = quantity.end();
        return true;
    }

    private String named(String said, Quantity quantity) {
        Draft before = drafts.last();
        if (before == null) {
            return said.isEmpty() ? words.previousClause(quantity) : said;
        }
        if (said.isEmpty()) { // 其中中院58件 counts the same
            return before.unit.word().equals(quantity.unit().word())
                    ? before.name
                    : Names.of(before.subject, "", quantity.unit());
        }
        if (Dependents.pointsBack(said)) { // 7月，该指标为91.3%
            return before.name;
        }
        if (Dependents.dependsOn(before.unit, said, quantity.unit())) {
            return Dependents.part(before.subject, said, quantity.unit());
        }
        boolean rate = quantity.unit().kind() == UnitKind.RATE
                && !words.nameScope(clauseStart(quantity.start()), quantity.start());
        return rate ? Populations.narrowed(said, before.name) : said;
    }

    private void moved(ChangeMention change) {
        List<Draft> owners = drafts.owners(
                change.start(),
                change.all() ? Integer.MAX_VALUE : change.values().size(),
                draft -> draft.change == null && draft.mayMoveBy(change.unit()));
        for (int k = 0; k < owners.size(); k++) {
            owners.get(k).tell(change.of(k), change.end());
        }
        if (owners.isEmpty()) {
            unlevelled(change);
        }
        read = Math.max(read, change.end());
    }

    /** 上诉率同比下降2.2个百分点 tells no level. */
    private void unlevelled(ChangeMention change) {
        int start = clauseStart(change.start());
        Unit unit = Draft.movedBy(change.unit());
        List<String> each = Names.each(words.between(start, change.start()));
        for (int k = 0; k < each.size(); k++) {
            Change told = change.of(k);
            Draft draft = drafts.pointedAt(each.get(k));
            draft = draft == null ? valueless(Names.bare(each.get(k)), unit, start, change.end()) : draft;
            if (draft != null) {
                draft.tell(told, change.end());
            }
        }
    }

    private void placed(RankMention rank) {
        int count = rank.all() ? Integer.MAX_VALUE : rank.places().size();
        List<Draft> owners = drafts.owners(rank.start(), count, draft -> draft.rank == null);
        for (int k = 0; k < owners.size(); k++) {
            owners.get(k).tell(rank.of(k), rank.end());
        }
        if (owners.isEmpty()) {
            unvalued(rank);
        }
        read = Math.max(read, rank.end());
    }

    /** 黑财清底排名全省第2 tells a place and no value. */
    private void unvalued(RankMention rank) {
        int start = clauseStart(rank.start());
        List<String> each =
                Names.each(words.between(start, rank.start()), rank.places().size());
        for (int k = 0; k < each.size(); k++) {
            Rank told = rank.of(k);
            Draft draft = valueless(Names.bare(each.get(k)), PLACE, start, rank.end());
            if (draft != null) {
                draft.tell(told, rank.end());
            }
        }
    }

    private @Nullable Draft valueless(String name, Unit unit, int start, int end) {
        if (name.length() < 2 || NUMBER_AT_END.matcher(name).find()) {
            return null;
        }
        drafts.add(new Draft(name, null, unit, false, scope, periodOfNext(), words.trimmed(start, end)));
        return drafts.last();
    }

    private int clauseStart(int at) {
        return Math.max(words.clauseStart(at), Math.min(read, at));
    }
}
