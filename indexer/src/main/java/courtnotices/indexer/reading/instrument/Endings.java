package courtnotices.indexer.reading.instrument;

import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The places of a clause where a document's name may end, found in one pass, so that a clause full of verbs costs no more than its length.
 *
 * <p>制定院史馆开放办法，… has one; 制定办法时 has none, because the words go on.
 */
final class Endings {

    /** What is signed, not made: 签订责任书. */
    static final String PLEDGES = "承诺书|责任书|责任状|保证书|军令状";

    /** What documents are called by, at the end of their names. 机制 and 台账 are none: they need not be written. */
    static final String GENRES =
            "制度|规定|办法|细则|规则|意见|方案|计划|规划|通知|清单|规程|规范|指引|指南|手册|准则|守则|章程|公约|要点|流程图|模板|预案|汇编|须知|决定|纪要|" + PLEDGES;

    /** What 等工作规范 or 等制度文件 behind a list says of its members. */
    static final String CALLED_SO = "机制|流程|标准|台账|目录|方法|措施";

    /** （试行） behind a name, where it stands. */
    static final String TRIAL = "(?:\\((?:试行|暂行)\\))?";

    private static final Sought ENDING = ending(GENRES);
    private static final Sought LISTED = ending(GENRES + "|" + CALLED_SO);

    private static final Sought LIST_OF_RULES = Sought.of("等[^,《》、等]{0,8}?(?:制度|规范|文件|规定|办法|规程|规章)(?=[,(]|$)");

    static final Endings NONE = new Endings(List.of(), List.of(), List.of());

    /** The longest list of names before 等工作规范 that is read as one. */
    private static final int LIST = 160;

    private final List<Ending> endings;
    private final List<Ending> listed;
    private final List<Ending> lists;

    private Endings(List<Ending> endings, List<Ending> listed, List<Ending> lists) {
        this.endings = endings;
        this.listed = listed;
        this.lists = lists;
    }

    static Endings of(String words) {
        List<Ending> lists = all(LIST_OF_RULES, words);
        return new Endings(all(ENDING, words), lists.isEmpty() ? List.of() : all(LISTED, words), lists);
    }

    /** The endings behind {@code from} and not behind {@code to}; with those of 机制 where a list is called 等工作规范. */
    List<Ending> between(int from, int to) {
        boolean called = Ordered.from(lists, Ending::start, from) < Ordered.from(lists, Ending::start, from + LIST);
        List<Ending> ends = called ? listed : endings;
        return ends.subList(Ordered.from(ends, Ending::end, from), Ordered.from(ends, Ending::end, to + 1));
    }

    private static Sought ending(String genres) {
        return Sought.of("(?:" + genres + ")\"?" + TRIAL + "(?:(?<closed>(?=[、\"(《等并]|$))|(?=[和及与共]|以及|\\d))");
    }

    private static List<Ending> all(Sought sought, String words) {
        List<Ending> all = new ArrayList<>();
        Sought.Search search = sought.in(words);
        while (search.find()) {
            Matcher matcher = search.match();
            boolean closed = sought == LIST_OF_RULES || matcher.group("closed") != null;
            all.add(new Ending(matcher.start(), matcher.end(), closed));
        }
        return all;
    }
}
