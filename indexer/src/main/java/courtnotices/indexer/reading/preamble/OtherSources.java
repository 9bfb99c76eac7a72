package courtnotices.indexer.reading.preamble;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the findings of this inspection from those of others.
 *
 * <p>针对专题会议关注的14项整改任务, 上一轮巡察反馈的12个问题, 选人用人专项检查反馈的5个问题, and in a notice on 市委's inspection 中央巡视反馈的6个问题 are of others.
 */
final class OtherSources {

    private static final Pattern OTHER = Pattern.compile(
            "专题会议?关注|(?:民主|组织)生活会(?:[^,;。]{0,20}$|[^,;。]{0,12}(?:查摆|检视|查找|征求|征集|收集|指出|提出))|主题教育|教育整顿|审计|专项(?:检查|整治|行动|督查)|自查|司法巡查|审务督察|执法检查|评查|检察建议|基层法院");

    /** 巩固教育整顿成果专项巡视反馈的74个问题: the inspection stands nearer to the number than what it was about. */
    private static final Pattern OWN =
            Pattern.compile("巡[视察](?:组)?(?:(?:向|对)[^,;。]{0,20})?反馈|反馈(?:的)?(?:巡[视察])|巡[视察]组");

    private static final Pattern EARLIER =
            Pattern.compile("(?:上一?[轮次届]|前[一二两几]轮|历次|历年|以往|往年|此前|过去)[^,;。]{0,8}?(?:巡[视察]|审计|反馈)");

    private static final Pattern COMMITTEE_INSPECTS = Pattern.compile("(" + Committee.NAMED + ")[^,;。\\d]{0,8}?巡[视察]");

    /** How far back from a number another source is looked for. */
    private static final int NEAR = 120;

    private final Set<Committee> committees;

    private OtherSources(Set<Committee> committees) {
        this.committees = committees;
    }

    /** For a notice with this {@code lead}, which names the committee that sent the inspectors. */
    static OtherSources of(String lead) {
        Set<Committee> committees = new HashSet<>();
        Matcher matcher = COMMITTEE_INSPECTS.matcher(lead);
        while (matcher.find()) {
            committees.add(Committee.of(matcher.group(1)));
        }
        return new OtherSources(Set.copyOf(committees));
    }

    /** Whether the words from {@code from}, where a sentence begins, to {@code at} speak of another's findings. */
    boolean told(String folded, int from, int at) {
        String before = folded.substring(Math.max(from, at - NEAR), at);
        return EARLIER.matcher(before).find() || lastEnd(OTHER, before) > lastEnd(OWN, before) || byAnother(before);
    }

    private boolean byAnother(String before) {
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        Matcher matcher = COMMITTEE_INSPECTS.matcher(clause);
        boolean another = false;
        while (matcher.find()) {
            another = !committees.isEmpty() && !committees.contains(Committee.of(matcher.group(1)));
        }
        return another;
    }

    private static int lastEnd(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }
}
