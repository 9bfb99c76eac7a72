package courtnotices.indexer.reading.instrument;

import courtnotices.notice.Instrument;
import courtnotices.notice.InstrumentAction;
import courtnotices.notice.chinese.folding.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documents of a passage so far, in order, without what is none although a verb governs it. */
final class Gathered {

    private static final Pattern TRIAL = Pattern.compile(Endings.TRIAL);

    /** 制作警示片《…》, 推出《…》专栏: seen or heard, no document. */
    private static final String SHOWS = "(?:片|视频|微电影|剧|歌曲|专栏|栏目|节目|直播|动漫|动画|课程|文章|作品|书籍|期刊|专刊|晚会|展览?)";

    private static final Pattern SHOWN_BEFORE = Pattern.compile(SHOWS + "$");

    private static final Pattern SHOWN_BEHIND = Pattern.compile("等?[一-鿿]{0,6}?" + SHOWS + "(?=[、,(《和及等]|$|\\d)");

    /** 办法(以下简称《办法》). */
    private static final Pattern ALIAS = Pattern.compile("[简下统]称[为:]?\"?$");

    /** 形成《制度汇编》 puts together what there is; it makes no rule. */
    private static final Pattern COLLECTION = Pattern.compile("(?:汇编|选编|选辑|案例集)$");

    private final Makers makers;
    private final Set<Instrument> found = new LinkedHashSet<>();

    Gathered(Makers makers) {
        this.makers = makers;
    }

    List<Instrument> inOrder() {
        return List.copyOf(found);
    }

    /** Adds the document that a clause names without 《》, unless nothing was done with it. */
    void add(Clause clause, Name name, @Nullable InstrumentAction action) {
        if (action != null) {
            add(clause.printed().substring(name.start(), name.end()), action);
        }
    }

    /** Adds the document in 《》, unless nothing was done with it. */
    void add(Clause clause, Marked title, @Nullable InstrumentAction action) {
        if (action == null) {
            return;
        }
        int named = Names.endOfTitled(clause, title.end());
        if (named > title.end()) {
            add(clause.printed().substring(title.start(), named), action);
        } else if (isDocument(clause, title)) {
            add(title.title() + clause.printed().substring(title.end(), behindTrial(clause, title.end())), action);
        }
    }

    /** Where a title ends with what belongs to its name: 《某条例》实施方案, 《某办法》（试行）. */
    static int end(Clause clause, Marked title) {
        return behindTrial(clause, Names.endOfTitled(clause, title.end()));
    }

    private static int behindTrial(Clause clause, int at) {
        Matcher trial = TRIAL.matcher(clause.words()).region(at, clause.length());
        return trial.lookingAt() ? trial.end() : at;
    }

    private boolean isDocument(Clause clause, Marked title) {
        String folded = Folding.fold(title.title());
        return !makers.isOthers(folded)
                && !Names.isNameless(folded)
                && !ends(ALIAS, clause, title)
                && !ends(SHOWN_BEFORE, clause, title)
                && !SHOWN_BEHIND
                        .matcher(clause.words())
                        .region(title.end(), clause.length())
                        .lookingAt();
    }

    private static boolean ends(Pattern pattern, Clause clause, Marked title) {
        int from = Math.max(0, title.start() - 4);
        return pattern.matcher(clause.words()).region(from, title.start()).find();
    }

    private void add(String printed, InstrumentAction action) {
        String title = printed.strip();
        // a page that lost a title's words leaves 《…》
        if (title.codePoints().filter(Character::isLetterOrDigit).count() > 1) {
            boolean collection = action == InstrumentAction.ENACTED
                    && COLLECTION.matcher(title).find();
            found.add(new Instrument(title, collection ? InstrumentAction.OTHER : action));
        }
    }
}
