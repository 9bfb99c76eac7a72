package courtnotices.indexer.reading.instrument;

import courtnotices.notice.InstrumentAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said behind a document of what was done with it.
 *
 * <p>《某办法》已经党组会审议通过; 对《某办法》进行了修订; 在《某表》第一项增加一栏. Not 《某办法》要求制定方案, nor 《某办法》出台后.
 */
final class Finished {

    /** From the end of a title; the verb must end what is said of it, for in 《甲》规定制定《乙》 it has another object. */
    private static final Pattern DONE =
            Pattern.compile("(?:等[^,《》]{0,12}?)?(?!要求|规定|精神|的|中|等|有关|相关|以来)[^,《》]{0,18}?(?<verb>" + Verbs.choice()
                    + ")(?=(?:[、和并]?(?:修订|修改|完善|印发|下发|实施|施行|出台|执行)){0,2}了?(?:$|完毕|完成|[至到给]|各|全院|并|\\)))");

    /** 完成《某办法》的修订工作; but 启动《某办法》修订工作 is begun. */
    private static final Pattern COMPLETED = Pattern.compile("完成了?(?:对|本院|我院)?$");

    private static final Pattern OF_TITLE =
            Pattern.compile("(?:等[^,《》]{0,12}?)?的?(?:全面)?(?<verb>" + Verbs.choice() + ")");

    /** Before what became of a document: 已印发, 目前基本成型. */
    static final String ALREADY = "(?:已经?|现已|均已|目前已?)";

    /** What became of one that is not yet in force. */
    static final String SHAPES = "成型|定稿|形成初稿|完成初稿";

    /** 已基本成型: written, not yet in force. */
    private static final Pattern SHAPED = Pattern.compile(ALREADY + "(?:基本|初步)?(?:" + SHAPES + ")");

    /** 在《某表》第一项增加…, 在《某细则》中新增…. */
    private static final Pattern ADDED = Pattern.compile("(?:[中里内]|第[^,《》]{1,8})?(?:增加|新增|增设|增补|补充)");

    private static final Pattern UNDONE = Pattern.compile("[未将拟待]");

    private static final int JOINED = 8;

    private Finished() {}

    /** The action; null where nothing is said of it. */
    static @Nullable InstrumentAction behind(Clause clause, int titleStart, int titleEnd) {
        String words = clause.words();
        boolean within = titleStart > 0 && words.charAt(titleStart - 1) == '在';
        Matcher added = ADDED.matcher(words).region(titleEnd, words.length());
        if (within) {
            return added.lookingAt() ? InstrumentAction.REVISED : null;
        }
        if (SHAPED.matcher(words).region(titleEnd, words.length()).lookingAt()) {
            return InstrumentAction.DRAFTED;
        }
        boolean completed = COMPLETED
                .matcher(words.substring(Math.max(0, titleStart - 6), titleStart))
                .find();
        return said(completed ? OF_TITLE : DONE, words, titleEnd);
    }

    private static @Nullable InstrumentAction said(Pattern pattern, String words, int titleEnd) {
        Matcher said = pattern.matcher(words).region(titleEnd, words.length());
        if (!said.lookingAt()
                || UNDONE.matcher(words.substring(titleEnd, said.start("verb"))).find()) {
            return null;
        }
        // the verb with those joined to it: 修订完善, 印发执行
        int end = Math.min(words.length(), said.end("verb") + JOINED);
        return Deeds.in(words.substring(said.start("verb"), end)).stream()
                .findFirst()
                .map(Deed::action)
                .orElse(null);
    }
}
