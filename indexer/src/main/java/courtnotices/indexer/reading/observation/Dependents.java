package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Unit;
import courtnotices.notice.chinese.numeral.UnitKind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which figures are said of what the figure before them counts, and names them after it.
 *
 * <p>受理破产案件89件、审结61件: the second is 审结破产案件件数.
 */
final class Dependents {

    /** 律师5名 is no part of 人大代表8名. */
    private static final Pattern PERSONS = Pattern.compile("[员师官警者长民生]$|代表$|群众$");

    /** 审结涉企案件128件，标的额4.7亿元: money of the same cases. */
    private static final Pattern AMOUNT = Pattern.compile("(?:涉案|涉及|标的)?(?:金额|标的额?|总额|数额)|标的");

    /** 新收案件9812件，其中刑事312件: kinds of the same cases. */
    private static final Set<String> KINDS =
            Set.of("刑事", "民事", "商事", "民商事", "行政", "执行", "行政非诉", "国家赔偿", "司法救助", "知识产权", "破产", "家事", "诉讼", "保全");

    /** 受理案件34件，审结21件: the verb that another takes the place of; 立案率 and the like are no verbs. */
    private static final Pattern DONE_FIRST = Pattern.compile(
            "^(?:建立完善|制定完善|(?:受理|收到|新收|接收|接待|录入|清理|排查|梳理|查找|发现|发出|制定|制发|建立|出台|移送|收集|立案|反馈)(?!率))(?=.{2})");

    /** 7月，该指标为91.3%. */
    private static final Pattern POINTS_BACK = Pattern.compile("(?:该项?|这一|上述|此项?)(?:指标|比率|比例|数据|数值|占比)?");

    private Dependents() {}

    /**
     * Whether {@code said} is said of what the figure before it, counted in {@code unitBefore}, counts: 占比61.83% is a share of it, and 结案87件
     * behind 受理案件100件 tells what was done with it.
     */
    static boolean dependsOn(Unit unitBefore, String said, Unit unit) {
        boolean share = said.equals("占比") || said.equals("比例") || said.equals("比重");
        boolean part = said.startsWith("占") && unit.kind() == UnitKind.RATE;
        boolean amount =
                AMOUNT.matcher(said).matches() && unit.kind() == UnitKind.MONEY && unitBefore.kind() != UnitKind.MONEY;
        boolean same = unitBefore.word().equals(unit.word()) && unit.kind() == UnitKind.COUNT;
        String core = Counters.core(said);
        return share
                || part
                || amount
                || (same
                        && (core.length() <= 2 || isKind(core))
                        && !PERSONS.matcher(core).find());
    }

    private static boolean isKind(String core) {
        return KINDS.contains(core);
    }

    /** Whether {@code said} only points back to the figure before it. */
    static boolean pointsBack(String said) {
        return POINTS_BACK.matcher(said).matches();
    }

    /**
     * The name of a part of what is counted: behind 制定制度12项, 修订8项 is 修订制度数; behind 新收案件, 刑事312件 is 新收刑事案件件数; behind
     * 受理案件, 市中院受理1200件 counts the same.
     */
    static String part(String subject, String said, Unit unit) {
        String core = Counters.core(said);
        if (subject.length() <= 2) { // 收案8000件、结案7200件: neither is part of the other
            return said;
        }
        if (isKind(core) && subject.endsWith("案件")) {
            return Counters.suffixed(subject.substring(0, subject.length() - 2) + core + "案件", unit);
        }
        if (unit.kind() != UnitKind.COUNT || !DONE_FIRST.matcher(subject).find()) {
            return subject.startsWith(core) ? Counters.suffixed(subject, unit) : subject + said;
        }
        return Counters.suffixed(core + DONE_FIRST.matcher(subject).replaceFirst(""), unit);
    }
}
