package courtnotices.indexer.reading.issue;

import courtnotices.indexer.reading.outline.Findings;
import courtnotices.indexer.reading.preamble.DeadlineWords;
import courtnotices.notice.chinese.folding.Folding;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that speak of an issue itself, of its deadline and state: 推进 and 完成 stand in every other sentence too.
 *
 * <p>该项为立行立改事项，已整改完毕。 in the text, 整改时限：立行立改 on a line, （已完成） behind the heading, 目前已整改到位。 as a sentence without a
 * subject, 正在推进整改的问题 as the heading above.
 */
final class StateWords {

    /** 该项为…, but not 该项目款已到位 and not 针对该问题，…. */
    private static final Sought FORMULA = Sought.of("(?:该|此|本)(?<!(?:针对|关于|围绕|[对就]).)(?:整改)?"
            + "(?:项(?![目工])|条(?!例)|问题|事项|任务|项(?:整改)?工作(?=[^。,;]{0,4}(?:完成|推进|完毕)))(?!,)[^。\\n]{0,80}"
            + "|(?:列为|列入)(?:" + DeadlineWords.ANY + ")[^。\\n]{0,30}");

    private static final String STATE = "(?:" + DeadlineWords.ANY + "|长期坚持|持续(?:推进|整改|坚持)|正在(?:推进|整改)|推进中|整改中|进行中"
            + "|(?:现|目前)?(?:已|均已|尚未|未|正)?(?:基本|全部|阶段性)?(?:整改)?(?:完成|完毕|到位|销号|推进)(?:整改)?|常态化(?:推进|坚持|整改)?)(?:事项|任务|中)?";

    private static final String STATES = STATE + "(?:[,、;/\\s并且和]{1,2}" + STATE + "){0,2}";

    /** 整改时限：立行立改, 【整改状态】已完成, 完成情况：基本完成; not 整改情况：完成培训9期. */
    private static final Sought FIELD =
            Sought.of("(?:时限|期限|类型|类别|性质|状态|进度|进展|结果|情况)\\s?[:\\]]\\s?:?\\s?(" + STATES + ")(?=[。,;)\\]\\s]|$)");

    /** （立行立改）, 【已完成】, （整改状态：已完成）. */
    private static final Pattern SUFFIX =
            Pattern.compile("[(\\[〔]\\s?(?:[^()\\[\\]:]{0,6}:)?\\s?(" + STATES + ")\\s?[)\\]〕]");

    /** 目前已整改到位。, 立行立改，已完成。 and 整改完毕。 as a whole sentence; 案款已发放到位。 speaks of something else. */
    private static final Pattern WHOLE = Pattern.compile("(?:"
            + "(?:截[至止][^。,;]{0,12},?|目前,?|现)?(?:已|均已)(?:基本|全部)?(?:整改(?:完成|完毕|到位)|完成整改)(?:[,并][^。;\\n]{0,20})?"
            + "|(?:整改)?" + STATES + ")(?=[。;\\n]|$)");

    /** 9件均已整改并长期坚持 is said of what was found. */
    private static final Sought KEPT_ON =
            Sought.of("整改(?:到位|完毕|完成)?,?[并且][^。,;]{0,4}(?:长期坚持|常态化(?:坚持|推进)|持续坚持)|作为常态化(?:整改)?(?:事项|任务)");

    /** 已整改完成的问题, 正在推进整改的任务（2个）, 立行立改类问题; not 推进改革方面的问题, nor 未立即整改的问题. */
    private static final Pattern AREA =
            Pattern.compile("(?<![不未])" + STATES + "(?:整改)?[的类]{0,2}(?:反馈|整改)?(?:问题|事项|任务)(?:[(][^)]{1,16}[)])?[:。]?$");

    /** A state that ends a text is no longer. */
    private static final int LONGEST_SUFFIX = 40;

    /** 整改落实情况：（立行立改，已完成）: so much may stand before a state that opens a text. */
    private static final int REPORT = 14;

    private StateWords() {}

    /** What a leaf's heading and its text, both folded, say of it. */
    static Progress of(String heading, String own) {
        Progress said = Progress.UNSAID;
        for (Sought sought : List.of(FORMULA, FIELD)) {
            Sought.Search search = sought.in(own);
            while (search.find()) {
                said = said.or(Progress.of(search.match().group(search.match().groupCount())));
            }
        }
        said = said.or(ofSentences(own));
        Matcher first = SUFFIX.matcher(own);
        boolean opens = first.find()
                && (first.start() == 0 || (first.start() < REPORT && own.charAt(first.start() - 1) == ':'));
        said = opens ? said.or(Progress.of(first.group(1))) : said;
        said = said.or(lastOf(heading)).or(lastOf(own.substring(Math.max(0, own.length() - LONGEST_SUFFIX))));
        return KEPT_ON.in(own).find() ? said.or(new Progress(null, null, true)) : said;
    }

    /** What the sentences say that speak of nothing but a state. */
    private static Progress ofSentences(String own) {
        Progress said = Progress.UNSAID;
        Matcher whole = WHOLE.matcher(own);
        boolean opens = true;
        for (int i = 0; i < own.length(); i++) {
            if (opens && whole.region(i, own.length()).lookingAt()) {
                said = said.or(Progress.of(whole.group()));
            }
            opens = "。;\n ".indexOf(own.charAt(i)) >= 0;
        }
        return said;
    }

    /** Whether a sentence speaks of nothing but the issue's state. */
    static boolean areAll(String sentence) {
        String words = sentence.replaceFirst("[。;]$", "");
        Sought.Search formula = FORMULA.in(words);
        boolean ofItself = formula.find()
                && formula.match().start() == 0
                && formula.match().end() == words.length();
        return (ofItself && !Progress.of(words).equals(Progress.UNSAID))
                || WHOLE.matcher(words).matches()
                || SUFFIX.matcher(words).matches();
    }

    /** The state in brackets at the end of {@code words}. */
    private static Progress lastOf(String words) {
        Progress said = Progress.UNSAID;
        Matcher suffix = SUFFIX.matcher(words);
        while (suffix.find()) {
            boolean ends = words.substring(suffix.end()).length() <= 1
                    || SUFFIX.matcher(words.substring(suffix.end())).lookingAt();
            said = ends ? said.or(Progress.of(suffix.group(1))) : said;
        }
        return said;
    }

    /** A heading without one state in brackets behind it: 学习不深（已完成） becomes 学习不深. */
    static String withoutSuffix(String heading) {
        String folded = Folding.fold(heading);
        int from = Math.max(0, heading.length() - LONGEST_SUFFIX);
        Matcher suffix = SUFFIX.matcher(folded).region(from, folded.length());
        while (suffix.find()) {
            if (suffix.end() == folded.length()) {
                return heading.substring(0, suffix.start()).strip();
            }
        }
        return heading;
    }

    /** What an area's heading says of every issue under it, unless it names a finding. */
    static Progress ofArea(String heading) {
        Matcher area = AREA.matcher(heading);
        boolean says = area.find() && !Findings.fallShort(heading.substring(0, area.start()));
        return says ? Progress.of(heading) : Progress.UNSAID;
    }
}
