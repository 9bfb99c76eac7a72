package courtnotices.indexer.reading.observation;

import courtnotices.notice.Change;
import courtnotices.notice.Period;
import courtnotices.notice.PeriodKind;
import courtnotices.notice.Rank;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantity;
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

    private static final Pattern FROM = Pattern.compile("(?:由|从)[^,;。]{0,12}$");

    private static final Pattern TO =
            Pattern.compile("[^,;。]{0,8}?(?:升|降|提升|提高|降低|增|增长|增加|压缩|缩短|减少|压减|扩大|扩充|回落|变|改|调整)(?:至|到|为)");

    private final String text;
    private final String masked;
    private final Span sentence;
    private final List<Mention> mentions;
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

    SentenceFigures(
            String text,
            String masked,
            Span sentence,
            List<Mention> mentions,
            @Nullable String scope,
            @Nullable Period period) {
        this.text = text;
        this.masked = masked;
        this.sentence = sentence;
        this.mentions = mentions;
        this.drafts = new Drafts(masked);
        this.scope = scope;
        this.period = period;
        this.read = sentence.start();
    }

    List<Draft> drafts() {
        for (int i = 0; i < mentions.size(); i++) {
            switch (mentions.get(i)) {
                case Mention.When when -> told(when.period());
                case Mention.Where where -> scope = where.scope();
                case Mention.Counted counted -> counted(counted.quantity(), nextFigure(i));
                case Mention.Moved moved -> moved(moved.change());
                case Mention.Placed placed -> placed(placed.rank());
            }
        }
        return drafts.all();
    }

    /** 目前剩余2件 speaks of one figure; what follows it goes on with the period before. */
    private void told(Period told) {
        boolean momentary = told.start() == null && told.end() == null && told.kind() == PeriodKind.AS_OF;
        now = momentary ? told : null;
        period = momentary && period != null ? period : told;
    }

    private @Nullable Period periodOfNext() {
        Period next = now == null ? period : now;
        now = null;
        return next;
    }

    /** What still holds after the sentence. */
    @Nullable
    String scope() {
        return scope;
    }

    @Nullable
    Period period() {
        return period;
    }

    private void counted(Quantity quantity, int next) {
        int start = clauseStart(quantity.start());
        int end = behindEnd(quantity.end(), next);
        String before = words(start, quantity.start());
        String behind = end == next ? Names.nounOf(words(quantity.end(), end)) : words(quantity.end(), end);
        if (isFormer(before, quantity, end)) {
            waiting.addFirst(Names.of(FROM.matcher(before).replaceFirst(""), "", quantity.unit()));
            waitingFrom = start;
            read = quantity.end();
        } else if (quantity.unit().kind() == UnitKind.RATE && behind.isEmpty()) {
            rates(quantity, before, start);
        } else if (add(quantity, Names.of(before, behind, quantity.unit()), start)
                || add(quantity, Names.of(behind, "", quantity.unit()), start)) { // 另有2件已依法终结
            if (Names.counts(behind)) {
                drafts.all().getLast().hold(end);
                read = end < sentence.end() && masked.charAt(end) == '、' ? end : read; // 17个支部、216名党员
            }
        }
    }

    /** Words behind a figure belong to it up to the end of its clause, the next figure, or a mark that lists: 88.06%、39.05%. */
    private int behindEnd(int at, int next) {
        boolean lists = at < sentence.end() && "、和及与".indexOf(masked.charAt(at)) >= 0;
        int end = Math.min(Clauses.end(masked, at, sentence.end()), next);
        return lists ? at : end > at && masked.charAt(end - 1) == '、' ? end - 1 : end;
    }

    /** 由81.2%升至99.3%: the first is what it was. */
    private boolean isFormer(String before, Quantity quantity, int end) {
        int limit = Math.min(sentence.end(), end + 12);
        return FROM.matcher(before).find()
                && TO.matcher(masked)
                        .region(quantity.end(), Math.max(quantity.end(), limit))
                        .lookingAt();
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
                Drafts.plain(quantity.value()),
                quantity.unit().word(),
                quantity.approx(),
                scope,
                periodOfNext(),
                trimmed(waited ? waitingFrom : start, quantity.end()));
        if (before != null && Names.dependsOn(before.unit, said, quantity.unit())) {
            draft.subject = before.subject;
        }
        drafts.add(draft);
        read = quantity.end();
        return true;
    }

    private String named(String said, Quantity quantity) {
        Draft before = drafts.last();
        if (before == null) {
            return said.isEmpty() ? previousClause(quantity) : said;
        }
        if (said.isEmpty()) { // 其中中院58件 counts the same
            return before.unit.equals(quantity.unit().word())
                    ? before.name
                    : Names.of(before.subject, "", quantity.unit());
        }
        if (Names.pointsBack(said)) { // 7月，该指标为91.3%
            return before.name;
        }
        if (Names.dependsOn(before.unit, said, quantity.unit())) {
            return Names.part(before.subject, said, quantity.unit());
        }
        boolean rate = quantity.unit().kind() == UnitKind.RATE && !namesScope(quantity);
        return rate ? Populations.narrowed(said, before.name) : said;
    }

    /** Whether the figure's own clause says of which courts it is. */
    private boolean namesScope(Quantity quantity) {
        int start = clauseStart(quantity.start());
        return mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Where
                        && mention.start() >= start
                        && mention.end() <= quantity.start());
    }

    /** 举办专题培训班，共12期: the clause before tells what is counted. */
    private String previousClause(Quantity quantity) {
        int end = Clauses.start(masked, quantity.start(), sentence.start()) - 1;
        if (end <= sentence.start()) {
            return "";
        }
        return Names.of(words(Clauses.start(masked, end, sentence.start()), end), "", quantity.unit());
    }

    private void moved(ChangeMention change) {
        List<Draft> owners = drafts.owners(change.start(), change.values().size(), draft -> draft.change == null);
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
        String unit = change.unit().endsWith("百分点") ? "%" : change.unit();
        List<String> each = Names.each(words(start, change.start()));
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
        List<String> each = Names.each(words(start, rank.start()));
        for (int k = 0; k < each.size(); k++) {
            Rank told = rank.of(k);
            Draft draft = valueless(Names.bare(each.get(k)), "位", start, rank.end());
            if (draft != null) {
                draft.tell(told, rank.end());
            }
        }
    }

    private @Nullable Draft valueless(String name, String unit, int start, int end) {
        if (name.length() < 2) {
            return null;
        }
        drafts.add(new Draft(name, null, unit, false, scope, periodOfNext(), trimmed(start, end)));
        return drafts.last();
    }

    private int clauseStart(int at) {
        return Math.max(Clauses.start(masked, at, sentence.start()), Math.min(read, at));
    }

    private int nextFigure(int i) {
        for (Mention mention : mentions.subList(i + 1, mentions.size())) {
            if (!isAside(mention)) {
                return mention.start();
            }
        }
        return sentence.end();
    }

    /** The words from {@code start} to {@code end} without those that say when and of which courts. */
    private String words(int start, int end) {
        StringBuilder words = new StringBuilder();
        int from = start;
        for (Mention mention : mentions) {
            if (mention.start() >= end) {
                break;
            }
            if (isAside(mention) && mention.start() >= from && mention.end() <= end) {
                words.append(text, from, mention.start());
                from = mention.end();
            }
        }
        return from < end ? words.append(text, from, end).toString() : words.toString();
    }

    private static boolean isAside(Mention mention) {
        return mention instanceof Mention.When || mention instanceof Mention.Where;
    }

    private Span trimmed(int start, int end) {
        int from = start;
        while (from < end && ",;:、。 ()".indexOf(masked.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, end);
    }
}
