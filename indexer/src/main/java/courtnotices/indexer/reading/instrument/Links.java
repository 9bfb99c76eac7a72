package courtnotices.indexer.reading.instrument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand between two documents under one verb, and around a list of them. */
final class Links {

    /** 《甲》和《乙》, 《甲》等3项制度及院《乙》; also behind the 》 of a title that lost its 《. Not 《甲》以《乙》为准. */
    private static final Pattern LINK =
            Pattern.compile("》?(?:等[^,《》、]{0,14})?[、和及与或并等 ;]{0,4}(?:以及)?(?:本院|我院|中院|院|新)?");

    /** Before a name without 《》, where 院 may belong to the name. */
    private static final Pattern PLAIN = Pattern.compile("》? ?(?:[、和及与或]|以及) ?");

    /** 制定制度5项, before the titles that a comma or a colon parts from their verb. */
    private static final Pattern COUNTED = Pattern.compile("[^《》]{0,14}(?:制度|文件|规定|办法|规范|方案)[^《》]{0,8}");

    /** 分别是《甲》《乙》, in the clause after it. */
    private static final Pattern THESE = Pattern.compile("(?:分别[是为]|具体[是为]|包括|主要有|即|其中有?)?");

    private Links() {}

    /** Whether nothing else stands between these places. */
    static boolean isLink(Clause clause, int from, int to) {
        return LINK.matcher(clause.words()).region(from, to).matches();
    }

    /** Whether a list may go on in the next clause, as nothing that counts stands from {@code at} on. */
    static boolean goesOn(Clause clause, int at) {
        return clause.ends() == ':'
                || isLink(clause, at, clause.length())
                || COUNTED.matcher(clause.words()).region(at, clause.length()).matches();
    }

    /** Whether a clause begins with a list, between these places, and says nothing more. */
    static boolean isAll(Clause clause, int from, int to) {
        Matcher these = THESE.matcher(clause.words());
        int opened = these.lookingAt() && these.end() <= from ? these.end() : 0;
        return isLink(clause, opened, from) && isLink(clause, to, clause.length());
    }

    /** Where a name without 《》 may begin behind {@code at}; {@code at} itself where nothing links it. */
    static int behindPlain(Clause clause, int at) {
        Matcher link = PLAIN.matcher(clause.words()).region(at, clause.length());
        return link.lookingAt() ? link.end() : at;
    }
}
