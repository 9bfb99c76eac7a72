package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many rules a sentence says were made.
 *
 * <p>建立制度73项，完善制度41项 is 73 created, 41 revised; 新建、修订、完善19项规章制度 is 19 in all. 制定措施56条 and 建立台账4本 are no rules.
 */
record RuleTotals(
        @Nullable Integer total,
        @Nullable Integer created,
        @Nullable Integer revised) {

    static final RuleTotals NONE = new RuleTotals(null, null, null);

    private static final String VERB = "新?(?:建立|制定|制订|出台|印发)|新[建立定订增]|起草|健全|新?(?:修订|修改|修正|完善|优化)|建章立制|立改废释?|形成";

    private static final String RULE = "(?:制度|规章|规范性文件|机制|规定|办法|细则)(?:机制|规定|文件|办法|性文件|成果|规范|措施)?";

    private static final Pattern MADE = Pattern.compile("(?<verbs>(?:" + VERB + ")(?:[、和及与并或]?(?:" + VERB
            + ")){0,4})了?(?:完成)?"
            + "(?:《[^。;]{1,200}?》等)?(?<pre>[\\p{IsHan}、]{0,8}?" + RULE + ")?(?:[\\p{IsHan}]{0,4}?(?:共计?|总计|累计|合计))?\\s?"
            + "(?<number>\\d{1,4}|[一二两三四五六七八九十百]{1,5})\\s?余?(?<unit>余|多|[项个件部份条])(?<post>[\\p{IsHan}]{0,6}?" + RULE
            + ")?");

    private static final Pattern CREATES = Pattern.compile("建(?!章)|制[定订]|出台|印发|起草|新[增立定订]");
    private static final Pattern REVISES = Pattern.compile("修|完善|优化|健全");

    /** 修订完善制度21项，其中新建9项、修订12项: a number that is divided is of all. */
    private static final Pattern DIVIDED = Pattern.compile("[,(]其中,?(?:新|制[定订]|修|建立|出台|完善)");

    private static final Pattern NAMES_RULES = Pattern.compile(RULE + "|建章立制");

    /** What the sentence says, a span of the folded text. */
    static RuleTotals in(String folded, Span sentence) {
        if (!NAMES_RULES
                .matcher(folded)
                .region(sentence.start(), sentence.end())
                .find()) {
            return NONE;
        }
        RuleTotals totals = NONE;
        Matcher made = MADE.matcher(folded).region(sentence.start(), sentence.end());
        boolean named = false;
        while (made.find()) {
            boolean names = made.group("pre") != null
                    || made.group("post") != null
                    || made.group("verbs").contains("建章立制");
            Integer number = number(made);
            if (number != null && (names || (named && endsClause(folded, made.end())))) {
                boolean divided = DIVIDED.matcher(folded)
                        .region(made.end(), sentence.end())
                        .lookingAt();
                totals = totals.or(divided ? new RuleTotals(number, null, null) : of(made.group("verbs"), number));
                named = true;
            }
        }
        return totals;
    }

    /** Null where the page itself is not sure: 30余项. */
    private static @Nullable Integer number(Matcher made) {
        int value = made.group("number").equals("一")
                ? 0 // 健全一项制度 is a way to speak
                : Numerals.parse(made.group("number")).orElse(0);
        boolean vague = "余多".contains(made.group("unit")) || made.group().contains("余");
        return value > 0 && !vague ? value : null;
    }

    /** 修订8项, in a sentence that has named rules. */
    private static boolean endsClause(String folded, int at) {
        return at >= folded.length() || ",;。、)\n".indexOf(folded.charAt(at)) >= 0;
    }

    private static RuleTotals of(String verbs, int number) {
        boolean creates = CREATES.matcher(verbs).find();
        boolean revises = REVISES.matcher(verbs).find();
        if (creates == revises) {
            return new RuleTotals(number, null, null);
        }
        return creates ? new RuleTotals(null, number, null) : new RuleTotals(null, null, number);
    }

    /** These totals, and where they are silent the other's. */
    RuleTotals or(RuleTotals other) {
        return new RuleTotals(
                total == null ? other.total : total,
                created == null ? other.created : created,
                revised == null ? other.revised : revised);
    }
}
