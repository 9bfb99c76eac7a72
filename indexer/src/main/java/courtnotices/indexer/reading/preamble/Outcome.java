package courtnotices.indexer.reading.preamble;

import courtnotices.notice.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far what an amount counts has come, by the words on either side of it.
 *
 * <p>已完成整改74个 and 46个项目均已完成 are done, 基本完成5个 is mostly done, 9项…正在推进中 is open. 确保53个问题全部整改到位 is a promise.
 */
enum Outcome {
    DONE,
    MOSTLY_DONE,
    OPEN;

    private static final String THINGS = "(?:整改)?(?:的|了)?(?:问题|措施|任务|事项|项目)?(?:为|共|有)?:?\\s?$";

    private static final Pattern PROMISE =
            Pattern.compile(PromiseWords.ANY + "|推动|推进.{0,4}(?:完成|到位)|必须|计划|[应须拟需将要](?!求)[^,;]{0,8}(?:完成|整改)|目标|直[至到]");

    /** 立行立改的15个 and the 8 of a special check are part of what was found, not all of it; 集中整改期间 is a time. */
    private static final Pattern PART =
            Pattern.compile(DeadlineWords.AT_ONCE + "|" + DeadlineWords.CONCENTRATED + "|选人用人|意识形态|专项检查|短期|近期|中期");

    private static final Pattern OPEN_BEFORE = Pattern.compile("(?:(?:未|尚未|没有|待)(?:能)?(?:全部|按期)?(?:完成|整改|销号|办结|到位|解决)"
            + "|(?:正在|仍在|尚在|还在|正|持续|继续|长期|加快|有序|稳步|按(?:计划|期|时序)){1,3}(?:推进|整改|落实|坚持|办理|实施)(?:中|整改)?|推进中|整改中)[^,;。\\d]{0,3}"
            + THINGS);
    private static final Pattern MOSTLY_BEFORE = Pattern.compile(
            "(?:(?:基本|大体|初步|阶段性)(?:上)?(?:完成|整改|解决|落实)(?:整改|到位|完成|完毕)?|取得(?:阶段性|明显|初步)(?:成效|进展))" + THINGS);
    private static final Pattern DONE_BEFORE = Pattern.compile(
            "(?<!未|基本|初步|阶段性|率)(?:完成(?:整改|销号|办结)?|整改(?:完成|完毕|到位|落实到位|销号)|办结|(?:对账)?销号|(?:已|已经)(?:整改|解决|落实)|\\d\\s?[个条项](?:具体|整改)?(?:问题|措施|举措|任务)(?:整改|解决|落实))"
                    + THINGS);

    private static final Pattern OPEN_AFTER = Pattern.compile(
            "^[^,;。]{0,16}?(?:正在|仍在|尚在|还在|持续|长期|正按|加快|未(?:完成|整改|销号|办结|到位)|尚未|(?:推进|整改)中|(?:按[^,;。]{1,6}|稳步|有序|扎实|抓紧)(?:推进|整改|办理|实施)(?!完))");
    private static final Pattern MOSTLY_AFTER =
            Pattern.compile("^[^,;。]{0,10}?(?:基本|大体|初步|阶段性)(?:上)?(?:完成|整改|解决|落实|成效|进展)");
    private static final Pattern DONE_AFTER = Pattern.compile(
            "^[^,;。]{0,12}?(?:(?:已|均|都|全部|全面|现|也)[^,;。]{0,8}?(?:完成|完毕|到位|销号|办结|解决)|^完成(?:了)?整改|^整改(?:完成|完毕|到位))");

    /** 14项同步转入常态化推进 are done and kept on. */
    private static final Pattern KEPT_ON = Pattern.compile("常态化|同步|长效");

    /** 13条措施已完成整改并长期坚持 are done: what is kept on is the result. */
    private static final Pattern DONE_AND_KEPT =
            Pattern.compile("^[^,;。]{0,8}?已经?(?:全部)?(?:完成|办结|落实|整改)(?:整改|到位)?并(?:将)?(?:长期|持续|继续)");

    /** A number that stands alone must end its clause: 完成3个月集中整改 counts no problems. */
    private static final Pattern STANDS_ALONE = Pattern.compile("^(?:[、:\\s]|占|的|$)");

    /** 26个问题全部完成, 逐项整改到位: said of all there are. */
    private static final Pattern OF_ALL = Pattern.compile("全[部面]|均|都|逐[一项条]");

    /** What {@code amount} is said to be, or null where nothing or only a promise is said. */
    static @Nullable Outcome of(Amount amount) {
        if (PROMISE.matcher(amount.before()).find()
                || PROMISE.matcher(amount.after()).find()) {
            return null;
        }
        Outcome told = before(amount);
        // in 44个问题已完成整改39个 the words after 44 are about 39
        return told == null && !amount.runsOn() ? after(amount.after()) : told;
    }

    /** Whether {@code amount} is said to be a part of what was found: 立行立改问题15个. */
    static boolean isOfPart(Amount amount) {
        return PART.matcher(amount.before()).find()
                || PART.matcher(amount.after()).find();
    }

    /** Whether what is said behind {@code amount} is said of all it counts: 26个问题全部完成. */
    static boolean isOfAll(Amount amount) {
        return OF_ALL.matcher(amount.after()).find();
    }

    /** Whether {@code sentence} of the folded text may say anything of all; others need not be looked through. */
    static boolean mayBeOfAll(String folded, Span sentence) {
        return OF_ALL.matcher(folded).region(sentence.start(), sentence.end()).find();
    }

    private static @Nullable Outcome before(Amount amount) {
        // 已完成整改8个、基本完成1个: a list runs on too, but each of its numbers has its words before it
        boolean runsOn = amount.runsOn() && !amount.after().startsWith("、");
        if (amount.thing() == null
                && (runsOn || !STANDS_ALONE.matcher(amount.after()).find())) {
            return null;
        }
        String before = amount.before();
        if (OPEN_BEFORE.matcher(before).find()) {
            return OPEN;
        }
        if (MOSTLY_BEFORE.matcher(before).find()) {
            return MOSTLY_DONE;
        }
        return DONE_BEFORE.matcher(before).find() ? DONE : null;
    }

    private static @Nullable Outcome after(String after) {
        if (MOSTLY_AFTER.matcher(after).find()) {
            return MOSTLY_DONE;
        }
        if (DONE_AND_KEPT.matcher(after).find()) {
            return DONE;
        }
        if (OPEN_AFTER.matcher(after).find()) {
            return KEPT_ON.matcher(after).find() ? null : OPEN;
        }
        return DONE_AFTER.matcher(after).find() ? DONE : null;
    }
}
