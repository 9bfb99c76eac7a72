package courtnotices.indexer.reading.preamble;

import courtnotices.indexer.reading.preamble.Amount.Thing;
import courtnotices.notice.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many problems and measures a notice says there are, and how far they have come; what is told first holds. */
final class Tally {

    private static final Pattern MAKES = Pattern.compile(
            "(?:制[定订]|细化|化|拆[分解]?|提出|明确|确定|形成|分解|列出|研究|采取|落实|实行|梳理|拟定)(?:了|出|为|成|到|的)?(?:具体|工作|落实|整改|任务|措施|举措|问题|项目|事项|清单|共|总)*$");

    /** 领办措施12条 is one leader's share. */
    private static final Pattern SHARE = Pattern.compile("领办|认领|牵头|主抓|包抓|分管|新增|其中|便民|惠民|惠企");

    private static final Pattern THING = Pattern.compile("问题|措施|举措|任务");

    private static final Pattern CLAUSE = Pattern.compile("[^,;:()。\\n]{2,60}");

    /** 反馈问题已全部整改到位, and, after the numbers, 目前已全部完成. */
    private static final Pattern ALL_DONE = Pattern.compile(
            "(?:^(?:截[至止](?:到)?(?:目前|现在|\\d{4}年\\d{1,2}月(?:\\d{1,2}日|底)?)?|目前|现在|至此|至今)?|(?:反馈|整改|巡[视察]|所有|全部|各[项类]|上述|以上|制定)[^,;。\\d]{0,8}(?<thing>问题|措施|举措|任务)(?:目前|现)?)[已均都经现]{0,3}(?:全部|全面|均已?|都已?|逐[一项条])(?:按[时期]|高质量|如期|立即|已|得到)*(?:完成|整改|办结|销号|到位|解决|落实)");

    private static final Pattern NOT_ALL =
            Pattern.compile("除|其余|其他|余下|推动|必须|要|计划|将|" + PromiseWords.ANY + "|" + DeadlineWords.AT_ONCE);

    private final EnumMap<Thing, Amount> totals = new EnumMap<>(Thing.class);
    private final Map<Outcome, Map<Thing, Integer>> counts = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Span> countedIn = new EnumMap<>(Outcome.class);
    private final Set<Thing> allDone = EnumSet.noneOf(Thing.class);
    private @Nullable Integer partDone;

    /** Takes note of how many problems there are. */
    void know(@Nullable Amount problems) {
        if (problems != null) {
            totals.put(Thing.PROBLEM, problems);
        }
    }

    /** Takes what a sentence's {@code amounts} tell; whether they told anything. */
    boolean hear(String folded, Span sentence, List<Amount> amounts) {
        boolean heard = false;
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            boolean listed = i > 0 && isListed(folded, amounts.get(i - 1), amount);
            heard |= hearTotal(folded, amount, listed);
            heard |= hearOutcome(folded, sentence, amount);
            heard |= listed && hearAllDoneOf(amounts.get(i - 1), amount);
        }
        heard |= hearAllDone(folded, sentence, amounts);
        return heard;
    }

    /** 细化任务34项、措施96条: what made the first made the second. */
    private static boolean isListed(String folded, Amount first, Amount second) {
        int from = first.span().end();
        int to = second.span().start();
        return first.thing() != null && to - from == 1 && "、和及".indexOf(folded.charAt(from)) >= 0;
    }

    /** 9个问题、46条措施已全部完成: what is said of all is said of either. */
    private boolean hearAllDoneOf(Amount first, Amount second) {
        Thing thing = first.thing();
        boolean all = Outcome.isOfAll(second) && Outcome.of(second) == Outcome.DONE;
        return all && thing != null && allDone.add(thing);
    }

    private boolean hearTotal(String folded, Amount amount, boolean listed) {
        Thing thing = amount.thing();
        if (thing == null
                || thing == Thing.PROBLEM
                || SHARE.matcher(amount.before()).find()) {
            return false;
        }
        boolean told = listed
                || amount.span().of(folded).contains("整改")
                || MAKES.matcher(amount.before()).find();
        boolean part = Outcome.of(amount) != null && !Outcome.isOfAll(amount);
        return told && !part && totals.putIfAbsent(thing, amount) == null;
    }

    private boolean hearOutcome(String folded, Span sentence, Amount amount) {
        Outcome outcome = Outcome.of(amount);
        Thing thing = outcome == null ? null : counted(folded, sentence, amount);
        if (outcome == null || thing == null) {
            return false;
        }
        if (Outcome.isOfPart(amount)) {
            partDone = outcome == Outcome.DONE && thing == Thing.PROBLEM ? Integer.valueOf(amount.value()) : partDone;
            return false;
        }
        return count(outcome, thing, amount, sentence);
    }

    private boolean count(Outcome outcome, Thing thing, Amount amount, Span sentence) {
        Map<Thing, Integer> told = counts.computeIfAbsent(outcome, any -> new EnumMap<>(Thing.class));
        Integer first = told.putIfAbsent(thing, amount.value());
        if (first == null) {
            countedIn.put(outcome, sentence);
            return true;
        }
        if (outcome == Outcome.DONE && isFurther(thing, amount, first, sentence)) {
            told.put(thing, first + amount.value());
        }
        return false;
    }

    /** 54条措施中，31条已完成，20条已完成并长期坚持 are 51 done; 已完成30个，其中12个已完成复查 are 30. */
    private boolean isFurther(Thing thing, Amount amount, int first, Span sentence) {
        Amount total = totals.get(thing);
        return sentence.equals(countedIn.get(Outcome.DONE))
                && total != null
                && total.unit().equals(amount.unit())
                && !amount.before().contains("其中")
                && first + amount.value() <= total.value();
    }

    /** What 37个 counts: the last that was counted in the same unit, else the last that the sentence names. */
    private @Nullable Thing counted(String folded, Span sentence, Amount amount) {
        if (amount.thing() != null && (amount.thing() != Thing.TASK || totals.containsKey(Thing.TASK))) {
            return amount.thing();
        }
        Thing thing = inTheSameUnit(amount);
        return thing == null ? named(folded, sentence, amount) : thing;
    }

    private @Nullable Thing inTheSameUnit(Amount amount) {
        Thing same = null;
        int nearest = -1;
        for (Map.Entry<Thing, Amount> entry : totals.entrySet()) {
            Amount total = entry.getValue();
            boolean fits = total.unit().equals(amount.unit()) && total.value() >= amount.value();
            if (fits && total.span().start() > nearest) {
                same = entry.getKey();
                nearest = total.span().start();
            }
        }
        return same;
    }

    private static Thing named(String folded, Span sentence, Amount amount) {
        Matcher matcher =
                THING.matcher(folded).region(sentence.start(), amount.span().start());
        Thing last = Thing.PROBLEM;
        while (matcher.find()) {
            last = Thing.of(matcher.group());
        }
        return last;
    }

    private boolean hearAllDone(String folded, Span sentence, List<Amount> amounts) {
        if (!Outcome.mayBeOfAll(folded, sentence)) {
            return false;
        }
        boolean heard = false;
        Matcher clause = CLAUSE.matcher(folded).region(sentence.start(), sentence.end());
        while (clause.find()) {
            Matcher done = ALL_DONE.matcher(clause.group());
            if (done.find() && !NOT_ALL.matcher(clause.group()).find()) {
                Thing thing = done.group("thing") == null
                        ? lastCounted(amounts, clause.start())
                        : Thing.of(done.group("thing"));
                heard |= thing != null && allDone.add(thing);
            }
        }
        return heard;
    }

    private static @Nullable Thing lastCounted(List<Amount> amounts, int before) {
        Thing last = null;
        for (Amount amount : amounts) {
            last = amount.thing() != null && amount.span().end() <= before ? amount.thing() : last;
        }
        return last;
    }

    /** The tasks between problems and measures: 9个问题分解为34项任务、96条措施; null where only two of the three are told. */
    @Nullable
    Integer tasks() {
        Amount tasks = totals.get(Thing.TASK);
        boolean between = totals.containsKey(Thing.PROBLEM) && totals.containsKey(Thing.MEASURE);
        return tasks != null && between ? Integer.valueOf(tasks.value()) : null;
    }

    /** How many there are, or null; where tasks are all that is told of measures, or of problems, they are these. */
    @Nullable
    Integer total(Thing thing) {
        Amount total = totals.get(meant(thing));
        return total == null ? null : Integer.valueOf(total.value());
    }

    private Thing meant(Thing thing) {
        if (totals.containsKey(thing) || !totals.containsKey(Thing.TASK)) {
            return thing;
        }
        boolean measures = thing == Thing.MEASURE;
        return measures || totals.containsKey(Thing.MEASURE) ? Thing.TASK : thing;
    }

    /** How many have come so far, or null. */
    @Nullable
    Integer count(Thing thing, Outcome outcome) {
        Thing meant = meant(thing);
        Integer told = counts.getOrDefault(outcome, Map.of()).get(meant);
        if (told != null || outcome != Outcome.DONE) {
            return told;
        }
        if (allDone.contains(meant)
                && !counts.getOrDefault(Outcome.OPEN, Map.of()).containsKey(meant)) {
            return total(thing);
        }
        return thing == Thing.PROBLEM && partsMakeTheWhole() ? partDone : null;
    }

    /** 立行立改的48项已完成，9项正在推进 of 57 problems: the part that is done is all that is done. */
    private boolean partsMakeTheWhole() {
        Integer problems = total(Thing.PROBLEM);
        Integer open = count(Thing.PROBLEM, Outcome.OPEN);
        Integer mostly = count(Thing.PROBLEM, Outcome.MOSTLY_DONE);
        return problems != null
                && partDone != null
                && open != null
                && partDone + open + (mostly == null ? 0 : mostly) == problems;
    }
}
