package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as the notice divides it, from the outermost level in.
 *
 * <p>3大类14个方面的意见细分为68个问题 has three levels: 3 aspects, 14 items, 68 problems. 44个问题…细化为91个小问题 has 44 items, 91 problems:
 * the finest level is what must be put right.
 */
record Breakdown(List<Amount> levels) {

    static final Breakdown NONE = new Breakdown(List.of());

    /** 细化为91个, 梳理出53个: a finer level of what was named before. */
    private static final Pattern REFINES =
            Pattern.compile("(?:细化|细分|分解|梳理|归纳|拆[分解]|整理|归类|转化|划分|汇总)[^,;。\\d]{0,8}?(?:为|成|出)?(?:了|共)?\\s?(?:问题)?$");

    private static final Pattern INSPECTS = Pattern.compile("反馈|巡[视察]|整改");

    /** 开展自查，发现问题39个, 解决群众急难愁盼问题21个 are not the inspectors'; 巡察发现的, 反馈的 are. */
    private static final Pattern FOUND_BY_OTHERS = Pattern.compile(
            "(?<!巡[视察]|巡[视察]组|组)(?:发现|查摆|查找|排查|查实|查出|收集|征集|自查|解决|推动|督促|化解|纠正|纠治|整治|处置)(?:(?!反馈|巡[视察])[^,;。\\d]){0,12}$");

    /** Who counts 问题26个 says whose they are: 反馈问题26个, 认领问题26个; 信访问题26个 are of the court's work. */
    private static final Pattern OF_THE_INSPECTION = Pattern.compile("反馈|巡[视察]|指出|认领|整改|梳理|细化|分解|^(?:共|主要|具体)?问题");

    Breakdown {
        levels = List.copyOf(levels);
    }

    /** The breakdowns that a sentence's {@code amounts} make, each a run of amounts that join, with what told it from its neighbours. */
    static List<Breakdown> in(String folded, Span sentence, List<Amount> amounts) {
        List<Breakdown> found = new ArrayList<>();
        List<Amount> run = new ArrayList<>();
        for (Amount amount : amounts) {
            if (!run.isEmpty() && !joins(folded, run.getLast(), amount)) {
                addIfOfProblems(found, run);
                run.clear();
            }
            run.add(amount);
        }
        addIfOfProblems(found, run);
        boolean inspects = INSPECTS.matcher(folded)
                .region(sentence.start(), sentence.end())
                .find();
        return found.stream()
                .filter(breakdown -> inspects || breakdown.isFiner())
                .toList();
    }

    /** 4个方面、16大项的50个问题, 问题4类18项 join; 32个问题、56条措施 do not. */
    private static boolean joins(String folded, Amount outer, Amount inner) {
        int from = outer.span().end();
        int to = inner.span().start();
        if (to - from > 3 || outer.value() > inner.value() || !isOfFindings(inner)) {
            return false;
        }
        String between = folded.substring(from, to);
        boolean apart = !between.isBlank();
        boolean listed = outer.isOfAspects() || (inner.thing() != null && outer.thing() == null);
        return isOfFindings(outer) && (!apart || (listed && "的、,:共计及和".indexOf(between.charAt(0)) >= 0));
    }

    private static boolean isOfFindings(Amount amount) {
        return amount.thing() == null || amount.thing() == Amount.Thing.PROBLEM;
    }

    private static void addIfOfProblems(List<Breakdown> found, List<Amount> run) {
        boolean named = run.stream().anyMatch(amount -> amount.thing() == Amount.Thing.PROBLEM);
        boolean counted =
                !run.isEmpty() && (named || (run.size() > 1 && run.getFirst().isOfAspects()));
        if (counted && isTotal(run.getFirst(), run.getLast())) {
            found.add(new Breakdown(run));
        }
    }

    /** 已完成整改74个问题 tells how many are done, 50个问题已全部整改 also how many there are. */
    private static boolean isTotal(Amount first, Amount last) {
        boolean nounFirst = first.before().endsWith("问题") || first.before().contains("问题清单");
        if (FOUND_BY_OTHERS.matcher(first.before()).find()
                || (nounFirst && !OF_THE_INSPECTION.matcher(first.before()).find())
                || Outcome.isOfPart(first)) {
            return false;
        }
        return Outcome.of(last) == null
                || Outcome.isOfAll(last)
                || first.before().contains("反馈");
    }

    /** Whether it divides further what was named before: …细化为91个小问题. */
    boolean isFiner() {
        return !levels.isEmpty() && REFINES.matcher(levels.getFirst().before()).find();
    }

    /** This breakdown with what {@code other}, told later, adds to it. */
    Breakdown with(Breakdown other) {
        if (levels.isEmpty()) {
            return other;
        }
        if (other.isFiner()
                && other.levels.getFirst().value() > levels.getLast().value()) {
            return joined(levels, other.levels);
        }
        boolean wider =
                other.levels.getFirst().isOfAspects() && !levels.getFirst().isOfAspects();
        if (!wider || other.levels.getFirst().value() > levels.getFirst().value()) {
            return this;
        }
        int outermost = other.levels.getLast().value();
        return joined(
                other.levels,
                levels.stream().filter(level -> level.value() > outermost).toList());
    }

    private static Breakdown joined(List<Amount> outer, List<Amount> inner) {
        List<Amount> levels = new ArrayList<>(outer);
        levels.addAll(inner);
        return new Breakdown(levels);
    }

    @Nullable
    Integer aspects() {
        return !levels.isEmpty() && levels.getFirst().isOfAspects()
                ? levels.getFirst().value()
                : null;
    }

    @Nullable
    Integer items() {
        int from = aspects() == null ? 0 : 1;
        int to = problem() == null ? levels.size() : levels.size() - 1;
        return to > from ? levels.get(to - 1).value() : null;
    }

    @Nullable
    Integer problems() {
        Amount problem = problem();
        return problem == null ? null : problem.value();
    }

    /** The finest level, unless it is one of aspects: 反馈的4个方面意见 counts no problems. */
    @Nullable
    Amount problem() {
        return levels.isEmpty() || levels.getLast().isOfAspects() ? null : levels.getLast();
    }
}
