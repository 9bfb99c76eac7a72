package courtnotices.indexer.reading.instrument;

import courtnotices.indexer.reading.outline.Outlook;
import courtnotices.notice.Instrument;
import courtnotices.notice.InstrumentAction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses in their order: a verb governs the documents behind it until the next verb, and over a comma where the next clause is but
 * a list of documents.
 *
 * <p>落实《甲条例》，制定《乙办法》，《丙细则》，《丁规定》已印发。 is 乙办法 and 丙细则, 制定, and 丁规定, 印发.
 */
final class Passage {

    /** What a verb may reach over to its title: 制定中院《…》, 印发了本院机关《…》, 修订后的《…》; not 制定以《…》为主的制度. */
    private static final Pattern REACH = Pattern.compile("[^《》]{0,30}(?<![以在对按依据从把将向照])");

    /** 制定措施确保《…》: what stands between has a verb of its own. */
    private static final Pattern TURNED = Pattern.compile("确保|保障|推动|促进|使|让|提高|加强|开展|作为");

    /** 制定的《…》, 修订后的《…》. */
    private static final Pattern RELATIVE = Pattern.compile("[了后]?的");

    /** 对三年前制定的《…》进行修订: what counts is said behind. */
    private static final Pattern TAKEN = Pattern.compile("(?:对|将|把)[^,《》照应向]{0,20}$");

    /** What comes after is planned, to the end of the paragraph. */
    private static final Pattern NEXT = Pattern.compile("\\s*" + Outlook.WORDS);

    /** 会同市司法局、市律师协会, before the comma that parts it from its verb. */
    private static final Pattern COMPANY = Pattern.compile(".{0,6}(?:会同|联合|与)[^《》]*");

    /** How near a title must be to 建立 and 完善, which stand with so much: not 建立对《…》使用情况的检查机制. */
    private static final int NEAR = 6;

    /** 会同市司法局,先后三次研究制定: so little may stand before the verb when the company stands before the comma. */
    private static final int ADVERBS = 8;

    /** 下一步打算： on a line of its own heads all that follows it. */
    private static final int HEADING = 20;

    private final Makers makers;
    private final Gathered gathered;

    /** What the last clause was doing with documents when it ended; null when something else. */
    private @Nullable InstrumentAction open;

    /** The clause before, of the same sentence. */
    private String before = "";

    private Maker maker = Maker.COURT;
    private boolean planned;
    private int line;

    Passage(Makers makers) {
        this.makers = makers;
        this.gathered = new Gathered(makers);
    }

    List<Instrument> read(List<Clause> clauses) {
        for (Clause clause : clauses) {
            planned |= NEXT.matcher(clause.words()).lookingAt();
            if (!planned) {
                read(clause);
            }
            close(clause);
        }
        return gathered.inOrder();
    }

    private void close(Clause clause) {
        line += clause.length() + 1;
        boolean sentence = "。!?\n".indexOf(clause.ends()) >= 0;
        before = sentence ? "" : clause.words();
        open = sentence ? null : open;
        if (clause.ends() == '\n') {
            planned &= line <= HEADING;
            line = 0;
        }
    }

    private void read(Clause clause) {
        int at = subjects(clause);
        int last = 0;
        boolean followed = false;
        for (Deed deed : clause.deeds()) {
            followed |= deed.action() == null;
            if (deed.action() != null && deed.start() >= at) {
                at = objects(clause, deed, action(clause, deed, last, followed));
                last = at;
            }
        }
    }

    /** Takes the documents before the first verb by what is said behind them; returns where they end. */
    private int subjects(Clause clause) {
        InstrumentAction inherited = open;
        open = null;
        Name name = Names.subject(clause);
        if (name != null) {
            gathered.add(clause, name, Finished.behind(clause, name.start(), name.end()));
            return name.end();
        }
        int at = 0;
        int until = clause.deedFrom(0);
        for (List<Marked> list = list(clause, 0, until); !list.isEmpty(); list = list(clause, at, until)) {
            boolean goesOn =
                    Links.isAll(clause, list.getFirst().start(), list.getLast().end());
            InstrumentAction action = goesOn ? inherited : finished(clause, list);
            open = goesOn ? inherited : null;
            list.forEach(title -> gathered.add(clause, title, action));
            at = list.getLast().end();
        }
        return at;
    }

    /** The next titles before {@code until} that only links part from each other. */
    private static List<Marked> list(Clause clause, int at, int until) {
        List<Marked> list = new ArrayList<>();
        Marked next = clause.titleFrom(at);
        while (next != null
                && next.start() < until
                && (list.isEmpty() || Links.isLink(clause, list.getLast().end(), next.start()))) {
            list.add(next);
            next = clause.titleFrom(next.end());
        }
        return list;
    }

    private static @Nullable InstrumentAction finished(Clause clause, List<Marked> list) {
        return list.isEmpty()
                ? null
                : Finished.behind(
                        clause, list.getFirst().start(), list.getLast().end());
    }

    /** Takes the documents that stand behind a verb; returns where they end. */
    private int objects(Clause clause, Deed deed, @Nullable InstrumentAction action) {
        int at = deed.end();
        for (int end = object(clause, deed, at, action); end > at; end = object(clause, deed, at, action)) {
            at = end;
        }
        open = Links.goesOn(clause, at) ? action : null;
        return at;
    }

    /** Takes one document at or a little behind {@code at}; returns where it ends, or {@code at} when there is none. */
    private int object(Clause clause, Deed deed, int at, @Nullable InstrumentAction action) {
        boolean first = at == deed.end();
        int from = first ? at : Links.behindPlain(clause, at);
        Name name = first || from > at ? Names.at(clause, from, deed.naming()) : null;
        if (name != null) {
            gathered.add(clause, name, action);
            return name.end();
        }
        Marked title = clause.titleFrom(at);
        if (title == null || title.start() > clause.deedFrom(at)) {
            return at;
        }
        String reach = clause.words().substring(at, title.start());
        boolean others = makers.possesses(reach);
        boolean governed = first ? reaches(reach, deed.naming()) : Links.isLink(clause, at, title.start());
        if (!governed && !others) {
            return at;
        }
        gathered.add(clause, title, others ? null : action);
        return Gathered.end(clause, title);
    }

    private static boolean reaches(String reach, Naming naming) {
        boolean near = naming != Naming.RULES || reach.length() <= NEAR;
        return near && REACH.matcher(reach).matches() && !TURNED.matcher(reach).find();
    }

    /**
     * What the court did; null when it was another that did it, or nobody yet.
     *
     * @param last where the documents of the last verb end
     * @param followed whether a verb such as 学习 stands before
     */
    private @Nullable InstrumentAction action(Clause clause, Deed deed, int last, boolean followed) {
        // whoever did the last deed did also what is linked to it: 拟制定《甲》、修订《乙》
        boolean linked = last > 0 && Links.isLink(clause, last, deed.start());
        String subject = clause.words().substring(Math.max(last, deed.start() - Makers.NEAR), deed.start());
        maker = linked ? maker : maker(clause, deed, subject);
        boolean relative = RELATIVE.matcher(clause.words())
                .region(deed.end(), clause.length())
                .lookingAt();
        if (relative && followed && !Makers.namesTheCourt(subject)) {
            return null;
        }
        if (relative && TAKEN.matcher(subject).find()) {
            return finished(clause, list(clause, deed.end(), clause.deedFrom(deed.end())));
        }
        return switch (maker) {
            case COURT -> deed.action();
            case COURT_WITH_OTHERS ->
                deed.action() == InstrumentAction.OTHER ? deed.action() : InstrumentAction.JOINTLY_ISSUED;
            case OTHERS, NOBODY -> null;
        };
    }

    private Maker maker(Clause clause, Deed deed, String subject) {
        boolean accompanied = deed.start() <= ADVERBS && COMPANY.matcher(before).matches();
        boolean done = clause.words().startsWith("了", deed.end());
        return makers.of(accompanied ? before + subject : subject, done);
    }
}
