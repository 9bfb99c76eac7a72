package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.numeral.UnitKind;
import courtnotices.notice.chinese.pattern.Sought;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells figures from limits, rules, slogans and names that hold a number as well.
 *
 * <p>Not figures: 15日内, 超30天, 12个月以上未结案件, 50 000元以上资金须上会, 每半年至少1次, 第3次, 前三名, 一名, (>1万元). Figures all the same: 90余次,
 * 平均审理时间42天, 挽回损失500万元以上.
 */
final class Limits {

    /** What in the clause before a number makes a rule of it: 每月开展1次, 至少1次, 应当在3日内. */
    private static final String RULES =
            "(?<!平均)每(?!日均|案)|至少|不少于|不低于|不超过|不高于|不得|不大于|最[多低高长](?!人民)|必须|应当|须(?!知)|原则上|按照.{0,12}要求";

    /**
     * 力争结案率达95%, 目标为85%, 如逾期2个月: what is yet to come. Not 模拟法庭12场, 草拟文件3份, 完成目标任务12项, 争取专项资金300万元, 高起点,
     * 经多方努力化解3件, 如期办结12件.
     */
    private static final String AIMS =
            "力争|(?<!经|过|方|同|断|懈)努力|争取(?![^,。;:]{0,12}(?:资金|经费|补助|拨款|编制|名额|支持))|力求|(?<![模虚比草])拟(?![定订写稿])|(?<!高)起点|限额|上限|下限|门槛"
                    + "|目标(?:[为是:]|值|$)|标准值?[为是]|(?:^|[,。;:])(?:如(?![期数实约今])|若(?!干)|凡|规定|要求)";

    /** Directly before the number: 满20次, 不足5人, 优于60%, 全省平均38.2%, 按20%的比例. */
    private static final String BOUNDS = "(?:满|低于|高于|大于|小于|不足|不到|不满|优于|按照?|选取|抽取|[<>≤≥＜＞]|全[国省市]平均(?:水平|值)?[为是]?)\\s?$";

    private static final Sought RULE = Sought.of(RULES + "|" + AIMS + "|" + BOUNDS);

    /** 每月通报，共12期 counts all the same. */
    private static final Pattern SUMS_UP = Pattern.compile("共|累计|已|总计|合计");

    /** 第3次, 前3名, 逢5次, 7×24件; but 目前3件, 整改前12件 and 提前3件 only say when. */
    private static final Pattern DIRECTLY_BEFORE =
            Pattern.compile("(?:[第每逢不+×xX/-]|(?<![目此之以当日先提事改视察诉庭])前|[>＞<＜≥≤])\\s?$");

    /** 以上 and the like behind a number that qualifies what follows. */
    private static final Pattern QUALIFIES =
            Pattern.compile("\\s?(?:以下|以内|之内|内(?!容|部|设)|以前|之前|前|后(?![续台勤])|以后|之后|[-+]|的?(?:期限|时限|标准|以上))");

    private static final Pattern GOES_ON = Pattern.compile("\\s?[\\u4e00-\\u9fff\"']");

    private static final Pattern RULED = Pattern.compile("[^,。;:]{0,12}?(?:必须|须|不得|方可|的,)");

    /** Words for a duration: only they are told in days. */
    private static final Pattern DURATION = Pattern.compile("(?:时间|天数|时长|用时|周期|耗时|历时)[^,。;:]{0,16}$");

    /** Units that a spelled number really counts with: 两部手机, but 两项任务, 三个方面 and 四类案件 are ways of speaking. */
    private static final Set<String> COUNTS_SPELLED =
            Set.of("名", "人", "件", "部", "起", "场", "期", "份", "篇", "辆", "套", "批次", "家", "人次", "场次", "次", "起案", "宗");

    private Limits() {}

    /** Whether {@code quantity} is a figure; {@code clause} is the offset where its clause starts in {@code masked}. */
    static boolean isFigure(String masked, Quantity quantity, int clause, int end) {
        String before = masked.substring(Math.max(clause, quantity.start() - 24), quantity.start());
        if (isDirectlyBefore(before) || quantity.unit().kind() == UnitKind.POINTS) {
            return false;
        }
        if (quantity.unit().kind() == UnitKind.TIME) {
            return tellsDuration(before) && !qualifies(masked, quantity, end) && !isRule(before);
        }
        if (quantity.spelled() && !countsSpelled(quantity) && quantity.value().compareTo(BigDecimal.TEN) < 0) {
            return false;
        }
        return !isRule(before) && !qualifies(masked, quantity, end);
    }

    /** One character, and a space at most behind it. */
    private static boolean isDirectlyBefore(String before) {
        return DIRECTLY_BEFORE
                .matcher(before)
                .region(Math.max(0, before.length() - 2), before.length())
                .useTransparentBounds(true)
                .find();
    }

    /** Whether what follows {@code before} is how long something took. */
    static boolean tellsDuration(String before) {
        return DURATION.matcher(before).find();
    }

    private static boolean countsSpelled(Quantity quantity) {
        return COUNTS_SPELLED.contains(quantity.unit().word())
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isRule(String before) {
        Sought.Search rule = RULE.in(before);
        int last = -1;
        while (rule.find()) {
            last = rule.match().end();
        }
        return last >= 0 && !SUMS_UP.matcher(before.substring(last)).find();
    }

    /** Whether words behind the number make a limit of it: 30日内, 5人以下. */
    static boolean qualifies(String masked, Quantity quantity, int end) {
        boolean above = masked.startsWith("以上", quantity.end() - 2);
        if (above && GOES_ON.matcher(masked).region(quantity.end(), end).lookingAt()) {
            return true;
        }
        return QUALIFIES.matcher(masked).region(quantity.end(), end).lookingAt()
                || RULED.matcher(masked).region(quantity.end(), end).lookingAt();
    }
}
