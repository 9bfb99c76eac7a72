package courtnotices.indexer.reading.issue;

import courtnotices.indexer.reading.outline.MeasureMark;
import courtnotices.indexer.reading.outline.Outlook;
import courtnotices.notice.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a closing summary off an issue.
 *
 * <p>经过半年整改，… as a paragraph of its own after an issue's text speaks of the whole notice and belongs to no issue; 下一步，我院党组将…
 * does so after the last. 下一步 inside an issue's own paragraph, or where other issues have such a paragraph too, is the issue's text.
 */
final class Closing {

    private static final Pattern SUMMARY =
            Pattern.compile("(?:通过|经过)[^。]{0,30}整改|(?:总的|总体|整体)来?[看说]|综上|虽然[^。]{0,40}整改|在肯定成绩");

    /** 下一步，我院党组将持续巩固巡察整改成果; not 下一步，将继续选派驻村干部. */
    private static final Pattern LOOKS_AHEAD = Pattern.compile("(?:" + Outlook.WORDS + "|后续)(?:[^\\n]{0,120}?"
            + "(?:巡[视察]|整改成[果效]|整改工作|整改任务|后续整改|标本兼治|法院工作|法院事业)|[^。\\n]{0,16}(?:打算|安排|计划|工作|措施|重点)[:。]?(?=\\n|$))");

    private Closing() {}

    /** The part of {@code own} that is the issue's; at least its first paragraph. */
    static Span without(String folded, Span own) {
        return before(SUMMARY, folded, own);
    }

    /** The same of the last issue of a page that has no next steps of their own, after all {@code others}. */
    static Span withoutOutlook(String folded, Span own, List<Span> others) {
        boolean habit = others.stream()
                .anyMatch(other -> !before(LOOKS_AHEAD, folded, other).equals(other));
        return habit ? own : before(LOOKS_AHEAD, folded, own);
    }

    private static Span before(Pattern closing, String folded, Span own) {
        int told = lastMeasure(folded, own);
        int at = folded.indexOf('\n', own.start(), own.end());
        while (at >= 0) {
            if (at >= told && closing.matcher(folded).region(at + 1, own.end()).lookingAt()) {
                return new Span(own.start(), at);
            }
            at = folded.indexOf('\n', at + 1, own.end());
        }
        return own;
    }

    /** Where the last line begins that counts a measure: before it the issue is not told yet. */
    private static int lastMeasure(String folded, Span own) {
        return MeasureMark.in(folded, own.start(), own.end()).stream()
                .mapToInt(MeasureMark::start)
                .filter(start -> start > own.start() && folded.charAt(start - 1) == '\n')
                .max()
                .orElse(own.start());
    }
}
