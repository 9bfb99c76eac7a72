package courtnotices.indexer.reading.instrument;

import courtnotices.notice.chinese.pattern.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is done with documents in a clause.
 *
 * <p>按照《…》要求修订并印发《…》 holds two deeds: 按照, and 修订并印发, whose action is 修订.
 */
final class Deeds {

    /**
     * The near misses: 机构编制, 不完善, 制度不健全, 新闻发布会, 执行局, 执行案款, 通报制定情况. A verb that lost its first character (定《…制度》) is
     * one only where a clause begins, right before a title.
     */
    private static final Sought VERB = Sought.of("(?=" + Verbs.firsts()
            + ")(?<![不未]|机构|事业|政法|行政|核定|专项)(?!执行(?:局|庭|案|法官|干警|人员|员额|力|异议|款|工作)|发布会|..情况)(?<verb>" + Verbs.choice()
            + ")|(?<![一-鿿])(?<torn>[定订发])(?=《)");

    /** 制定并印发, 制定、修订, 制定了并及时下发, 制定(修订), 制定并严格落实: what is then done with one's own rule does not make it another's. */
    private static final Pattern JOINED =
            Pattern.compile("[了(]?(?:[、和与或及]|以及|并且?|、?同时)?(?:正式|及时|重新|统一|新)?(?:(?<verb>" + Verbs.choice() + ")\\)?)");

    private static final Pattern KEPT = Pattern.compile("了?(?:并且?|[、和])(?:严格|认真|全面|抓好)?(?:贯彻|落实|执行|遵照|宣传|实施|组织){1,3}");

    private Deeds() {}

    /** The deeds of a clause, in order. */
    static List<Deed> in(String words) {
        List<Deed> deeds = new ArrayList<>();
        Sought.Search verb = VERB.in(words);
        int at = 0;
        while (verb.find(at)) {
            Deed deed = deed(words, verb.match());
            deeds.add(deed);
            at = deed.end();
        }
        return deeds;
    }

    private static Deed deed(String words, Matcher found) {
        String word = found.group("verb");
        Verb verb = word == null ? whole(found.group("torn")) : Verbs.of(word);
        Deed deed = new Deed(found.start(), found.end(), verb.action(), verb.naming());
        return verb.action() == null ? deed : withJoined(words, deed);
    }

    private static Verb whole(String torn) {
        return Verbs.of(torn.equals("发") ? "印发" : "制定");
    }

    private static Deed withJoined(String words, Deed first) {
        Deed deed = first;
        Matcher joined = JOINED.matcher(words);
        while (joined.region(deed.end(), words.length()).lookingAt()) {
            Verb verb = Verbs.of(joined.group("verb"));
            if (verb.action() == null) {
                break;
            }
            deed = deed.and(verb, joined.end());
        }
        Matcher kept = KEPT.matcher(words).region(deed.end(), words.length());
        return kept.lookingAt() && words.startsWith("《", kept.end())
                ? new Deed(deed.start(), kept.end(), deed.action(), deed.naming())
                : deed;
    }
}
