package courtnotices.indexer.reading.instrument;

import courtnotices.notice.Instrument;
import courtnotices.notice.InstrumentAction;
import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses in their order: a verb governs the documents behind it until the next verb, and over a comma where the next clause begins
 * with a document.
 */
final class Passage {

    /** Between two documents under one verb: 《甲》和《乙》, 《甲》等3项制度及院《乙》. */
    private static final Pattern LINK =
            Pattern.compile("》?(?:等[^,《》、]{0,14})?(?:[、和及与或并以 ;]|等)*(?:本院|我院|中院|院|新)?");

    /** Between two documents of which the second has no 《》. */
    private static final Pattern PLAIN_LINK = Pattern.compile("》? ?(?:[、和及与或]|以及) ?");

    /** What a verb may reach over to its title: 制定中院《…》, 印发了本院机关《…》, 修订后的《…》; not 制定以《…》为主的制度. */
    private static final Pattern REACH = Pattern.compile("[^《》]{0,30}(?<![以在对按依据从把将向照])");

    /** 制定措施确保《…》: what stands between has a verb of its own. */
    private static final Pattern TURNED = Pattern.compile("确保|保障|推动|促进|使|让|提高|加强|开展|作为");

    /** 制定的《…》, 修订后的《…》. */
    private static final Pattern RELATIVE = Pattern.compile("[了后]?的");

    private static final Pattern TRIAL = Pattern.compile("\\((?:试行|暂行)\\)");

    /** 办法(以下简称《办法》). */
    private static final Pattern ALIAS = Pattern.compile("[简下统]称[为:]?\"?$");

    /** 形成《制度汇编》 puts together what there is; it makes no rule. */
    private static final Pattern GATHERED = Pattern.compile("(?:汇编|选编|选辑|案例集)$");

    /** What comes after is planned, to the end of the paragraph. */
    private static final Pattern NEXT = Pattern.compile("\\s*(?:接下来|下一?步|下一?阶段|今后)");

    /** 会同市司法局、市律师协会, before the comma that parts it from its verb. */
    private static final Pattern COMPANY = Pattern.compile(".{0,6}(?:会同|联合|与)[^《》]*");

    private static final int NEAR = 6;

    private final Makers makers;
    private final Set<Instrument> found = new LinkedHashSet<>();

    /** What the last clause was doing with documents when it ended; null when something else. */
    private @Nullable InstrumentAction open;

    private String last = "";
    private boolean planned;

    Passage(Makers makers) {
        this.makers = makers;
    }

    List<Instrument> read(List<Clause> clauses) {
        for (Clause clause : clauses) {
            planned |= NEXT.matcher(clause.words()).lookingAt();
            if (!planned) {
                read(clause);
            }
            boolean sentence = "。!?\n".indexOf(clause.ends()) >= 0;
            last = sentence ? "" : clause.words();
            open = sentence ? null : open;
            planned &= clause.ends() != '\n';
        }
        return List.copyOf(found);
    }

    private void read(Clause clause) {
        InstrumentAction inherited = open;
        open = null;
        int at = subjects(clause, inherited);
        boolean followed = false;
        for (Deed deed : clause.deeds()) {
            followed |= deed.action() == null;
            if (deed.action() != null && deed.start() >= at) {
                at = objects(clause, deed, action(clause, deed, followed));
            }
        }
    }

    /** Takes the documents before the first verb by what is said behind them; returns where they end. */
    private int subjects(Clause clause, @Nullable InstrumentAction inherited) {
        Name name = Names.subject(clause);
        if (name != null) {
            add(clause, name, Finished.behind(clause, name.start(), name.end()));
            return name.end();
        }
        int at = 0;
        int until = clause.deedFrom(0);
        for (List<Marked> list = list(clause, 0, until); !list.isEmpty(); list = list(clause, at, until)) {
            boolean opens = isLink(clause, at, list.getFirst().start()) && at == 0;
            InstrumentAction said = Finished.behind(
                    clause, list.getFirst().start(), list.getLast().end());
            InstrumentAction action = said == null && opens ? inherited : said;
            list.forEach(title -> add(clause, title, action));
            at = list.getLast().end();
            open = clause.deeds().isEmpty() ? action : null;
        }
        return at;
    }

    /** The next titles before {@code until} that only links part from each other. */
    private static List<Marked> list(Clause clause, int at, int until) {
        List<Marked> list = new ArrayList<>();
        Marked next = clause.titleFrom(at);
        while (next != null
                && next.start() < until
                && (list.isEmpty() || isLink(clause, list.getLast().end(), next.start()))) {
            list.add(next);
            next = clause.titleFrom(next.end());
        }
        return list;
    }

    /** Takes the documents that stand behind a verb; returns where they end. */
    private int objects(Clause clause, Deed deed, @Nullable InstrumentAction action) {
        int at = deed.end();
        for (int end = object(clause, deed, at, action); end > at; end = object(clause, deed, at, action)) {
            at = end;
        }
        boolean atEnd = isLink(clause, at, clause.length());
        open = atEnd || clause.ends() == ':' ? action : null;
        return at;
    }

    /** Takes one document at or a little behind {@code at}; returns where it ends, or {@code at} when there is none. */
    private int object(Clause clause, Deed deed, int at, @Nullable InstrumentAction action) {
        boolean first = at == deed.end();
        int from = first ? at : behindLink(clause, at);
        Name name = first || from > at ? Names.at(clause, from, deed.naming()) : null;
        if (name != null) {
            add(clause, name, action);
            return name.end();
        }
        Marked title = clause.titleFrom(at);
        if (title == null || title.start() > clause.deedFrom(at)) {
            return at;
        }
        String reach = clause.words().substring(at, title.start());
        if (first ? !reaches(reach, deed.naming()) : !LINK.matcher(reach).matches() && !makers.possesses(reach)) {
            return at;
        }
        int end = endOf(clause, title);
        if (!makers.possesses(reach)) {
            add(clause, title, end, action);
        }
        return end;
    }

    /** 建立 and 完善 stand with so much that only a near title is theirs: not 建立对《…》使用情况的检查机制. */
    private static boolean reaches(String reach, Naming naming) {
        boolean near = naming != Naming.RULES || reach.length() <= NEAR;
        return near && REACH.matcher(reach).matches() && !TURNED.matcher(reach).find();
    }

    private static boolean isLink(Clause clause, int start, int end) {
        return LINK.matcher(clause.words()).region(start, end).matches();
    }

    private static int behindLink(Clause clause, int at) {
        Matcher link = PLAIN_LINK.matcher(clause.words()).region(at, clause.length());
        return link.lookingAt() ? link.end() : at;
    }

    /** What the court did; null when it was another that did it, or nobody yet. */
    private @Nullable InstrumentAction action(Clause clause, Deed deed, boolean followed) {
        String before = clause.words().substring(0, deed.start());
        boolean relative = RELATIVE.matcher(clause.words())
                .region(deed.end(), clause.length())
                .lookingAt();
        if (relative && followed && !Makers.namesTheCourt(before)) {
            return null;
        }
        boolean accompanied = deed.start() <= 8 && COMPANY.matcher(last).matches();
        boolean done = clause.words().startsWith("了", deed.end());
        return switch (makers.of(accompanied ? last + before : before, done)) {
            case COURT -> deed.action();
            case COURT_WITH_OTHERS ->
                deed.action() == InstrumentAction.OTHER ? deed.action() : InstrumentAction.JOINTLY_ISSUED;
            case OTHERS, NOBODY -> null;
        };
    }

    /** Behind the title, what belongs to its name, and （试行）. */
    private static int endOf(Clause clause, Marked title) {
        int end = Names.endOfTitled(clause, title.end());
        Matcher trial = TRIAL.matcher(clause.words()).region(end, clause.length());
        return trial.lookingAt() ? trial.end() : end;
    }

    private void add(Clause clause, Marked title, @Nullable InstrumentAction action) {
        add(clause, title, endOf(clause, title), action);
    }

    private void add(Clause clause, Marked title, int end, @Nullable InstrumentAction action) {
        String behind = clause.printed().substring(title.end(), end);
        boolean whole = behind.isEmpty() || TRIAL.matcher(clause.words()).region(title.end(), end).matches();
        String folded = Folding.fold(title.title());
        if (whole && (makers.isOthers(folded) || Names.isNameless(folded) || isAlias(clause, title))) {
            return;
        }
        add(whole ? title.title() + behind : clause.printed().substring(title.start(), end), action);
    }

    private static boolean isAlias(Clause clause, Marked title) {
        int from = Math.max(0, title.start() - 4);
        return ALIAS.matcher(clause.words()).region(from, title.start()).find();
    }

    private void add(Clause clause, Name name, @Nullable InstrumentAction action) {
        add(clause.printed().substring(name.start(), name.end()), action);
    }

    private void add(String title, @Nullable InstrumentAction action) {
        if (action != null && !title.isBlank()) {
            boolean gathered = action == InstrumentAction.ENACTED && GATHERED.matcher(title).find();
            found.add(new Instrument(title.strip(), gathered ? InstrumentAction.OTHER : action));
        }
    }
}
