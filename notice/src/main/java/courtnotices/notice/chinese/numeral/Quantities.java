package courtnotices.notice.chinese.numeral;

import courtnotices.notice.chinese.pattern.Sought;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers with a unit in a folded text, in order.
 *
 * <p>65.06万件 is 650600 件; 1.5亿余元 is 150000000 元, approximate; 1亿2000万元 is 120000000 元; 225 675元 is 225675 元; 4人225 675元
 * is two; 一百零五件 is 105 件; 百分之三点五 is 3.5 %; 12368 and 5G have no unit, 数百件 no number, and are none. Whether such a number is a
 * figure, a limit (15日内) or a slogan is not decided here.
 */
public final class Quantities {

    /** 三十二, 一百零五, 两千零五. */
    private static final String SPELLED = "[一二两三四五六七八九十百千](?:零?[一二两三四五六七八九十百千]){0,6}";

    /** 225 675 and 1,234 are one number; a run of more than 15 digits is an identifier. Behind the digits 余 and 万: 1.5亿余, 200余万. */
    private static final Sought NUMBER = Sought.of("(?<![\\d.A-Za-z+])(?:"
            + "百分之(?<percent>[零〇一二两三四五六七八九十百点]{1,8})"
            + "|(?:(?<large>\\d{1,4}|" + SPELLED + ")(?<largeFactor>万|亿)零?)?"
            + "(?:(?<digits>\\d{1,3}(?:[ ,]\\d{3}){1,4}(?![\\d])|\\d{1,15})(?<fraction>\\.\\d{1,6})?|(?<spelled>"
            + SPELLED
            + "))\\s?(?<some>余|多)?(?<factor>亿|千万|百万|万|千)?(?<more>余|多|来)?)");

    private static final Unit PERCENT = new Unit("%", UnitKind.RATE);

    /** 约, 约为, 近, 将近; the words 预约, 签约, 附近 end alike. */
    private static final Pattern BEFORE = Pattern.compile("(?:大约为?|将近|接近|(?<![预签履违制节特])约为?|(?<![就附邻临])近|逾|超过|超)\\s?$");

    private static final Pattern AFTER = Pattern.compile("\\s?(?:以上|左右|上下|之多)");

    private static final Sought AND = Sought.of("\\s?(?:、|和|以及|及)\\s?(?:约|近)?");

    /** So many figures share a tail at most. */
    private static final int LONGEST_LIST = 10;

    private static final Pattern JOINT = Pattern.compile("\\s?[至到~-]\\s?");

    /** 思想统一到三个方面: its 一 begins no range. */
    private static final Pattern ONE = Pattern.compile("[统唯归专单]$");

    /** 由30%, 从去年底30%, 由原来的3件, 增加12件: what 至 leads to behind them is a level. 自评30% opens nothing. */
    private static final Pattern MOVED = Pattern.compile(
            "(?:(?:由|从|自)(?:[^,。;:、]{0,8}的|去年底?|上年末?底?|20\\d{2}年底?|年初|原来|原先|最初|此前|之前|整改前)?|[升高加增涨长降低减少缩短落]了?)\\s?$");

    private Quantities() {}

    /** The quantities in {@code folded} from {@code from} to {@code to}. */
    public static List<Quantity> in(String folded, int from, int to) {
        List<Quantity> found = new ArrayList<>();
        Sought.Search search = NUMBER.in(folded, from, to);
        Told last = new Told(null, from, from);
        int at = from;
        while (search.find(at)) {
            Matcher number = search.match();
            Quantity quantity = quantity(folded, number, from, to);
            boolean range = quantity != null && last.opensRange(folded, quantity, from);
            if (range && !found.isEmpty() && found.getLast().equals(last.quantity())) {
                found.removeLast();
            } else if (quantity != null && !range) {
                found.add(quantity);
            }
            last = quantity == null
                    ? new Told(null, number.start(), number.end())
                    : new Told(quantity, quantity.start(), quantity.end());
            at = Math.max(number.end(), last.end());
        }
        return found;
    }

    /**
     * The numbers of the list that begins right at {@code at}, by which figures rose or fell: 1.3、0.441个百分点 are two of 个百分点, 1.2、0.8万件 are
     * 12000 and 8000件, for one without a unit has the unit and the multiple of the next; 1.5亿元和300万元 has each its own. 倍, 位次 and 公里 are
     * units here and nowhere else. Words around the numbers (以上) do not belong to them; empty where the list tells no unit.
     */
    public static List<Quantity> listed(String folded, int at, int to) {
        List<Amount> amounts = new ArrayList<>();
        int next = at;
        while (next >= 0 && amounts.size() < LONGEST_LIST) {
            Matcher number = NUMBER.at(folded, next, to);
            BigDecimal value = number == null ? null : value(number);
            if (number == null || value == null) {
                break;
            }
            Amount amount = amount(folded, number, value, Unit::ofChangeAt, to);
            amounts.add(amount);
            Matcher and = AND.at(folded, amount.end(), to);
            next = and == null ? -1 : and.end();
        }
        return lent(amounts);
    }

    private static List<Quantity> lent(List<Amount> amounts) {
        Deque<Quantity> quantities = new ArrayDeque<>();
        Unit unit = null;
        String factor = null;
        for (Amount amount : amounts.reversed()) {
            boolean own = !amount.lacks(unit);
            unit = own ? amount.unit() : unit;
            factor = own || amount.factor() != null ? amount.factor() : factor;
            if (unit != null) {
                quantities.addFirst(amount.quantity(unit, factor));
            }
        }
        return List.copyOf(quantities);
    }

    /** A number before another, empty where there is none; without a unit it is no quantity. */
    private record Told(@Nullable Quantity quantity, int start, int end) {

        /** 三至五次, 30%至40%: neither end is what there was; 12人到5个社区, 由30%至40% and 增加12件至56件 are no ranges. */
        boolean opensRange(String folded, Quantity next, int from) {
            if (start == end
                    || next.start() <= end
                    || !JOINT.matcher(folded).region(end, next.start()).matches()) {
                return false;
            }
            Matcher before = (quantity == null ? ONE : MOVED).matcher(folded).region(Math.max(from, start - 12), start);
            return !before.find() && (quantity == null || isLike(quantity.unit(), next.unit()));
        }

        private static boolean isLike(Unit unit, Unit next) {
            return unit.equals(next) || (unit.kind() != UnitKind.COUNT && unit.kind() == next.kind());
        }
    }

    private static @Nullable Quantity quantity(String folded, Matcher number, int from, int to) {
        BigDecimal value = value(number);
        if (value == null || isVague(folded, number, from) || endsRange(folded, number, from)) {
            return null;
        }
        Amount amount = amount(folded, number, value, Unit::at, to);
        return amount.unit() == null ? null : around(folded, amount.quantity(amount.unit(), amount.factor()), from, to);
    }

    private static Amount amount(String folded, Matcher number, BigDecimal value, Units units, int to) {
        int end = number.end();
        boolean spelled = number.group("spelled") != null;
        boolean some = number.group("some") != null || number.group("more") != null;
        if (number.group("percent") != null) {
            return new Amount(value, BigDecimal.ZERO, null, PERCENT, some, spelled, number.start(), end);
        }
        int unitAt = end < to && folded.charAt(end) == ' ' ? end + 1 : end; // 12 人
        Unit unit = units.at(folded, unitAt, to);
        boolean none = unit == null
                || isAndAHalf(folded, unitAt, unit, to)
                || (spelled && isOtherWord(folded, unitAt, unit, to))
                || folded.startsWith("部门", unitAt); // 6部门联合印发 counts no 部
        return new Amount(
                value,
                large(number),
                number.group("factor"),
                none ? null : unit,
                some,
                spelled,
                number.start(),
                none || unit == null ? end : unitAt + unit.word().length());
    }

    /** Which units may stand behind a number. */
    private interface Units {
        @Nullable
        Unit at(String folded, int at, int limit);
    }

    /** A number as it is written: 1亿2000余万元 is 2000, 100000000 before it, 万 and 元; in 1.3、0.4个百分点 the first has no unit. */
    private record Amount(
            BigDecimal value,
            BigDecimal large,
            @Nullable String factor,
            @Nullable Unit unit,
            boolean some,
            boolean spelled,
            int start,
            int end) {

        Quantity quantity(Unit unit, @Nullable String factor) {
            return new Quantity(value.multiply(Quantities.factor(factor)).add(large), unit, some, spelled, start, end);
        }

        /** 3.1个和2.7个百分点 are both of 百分点. */
        boolean lacks(@Nullable Unit last) {
            return unit == null
                    || (last != null
                            && last.kind() == UnitKind.POINTS
                            && unit.word().equals("个"));
        }
    }

    /** 数百件, 几十次 and 上千人 tell no number; 以上十件 does. */
    private static boolean isVague(String folded, Matcher number, int from) {
        int at = number.start();
        if (at == from || number.group("spelled") == null) {
            return false;
        }
        char before = folded.charAt(at - 1);
        return "数几".indexOf(before) >= 0 || (before == '上' && "百千".indexOf(folded.charAt(at)) >= 0);
    }

    /** 培训3至5次, 12-15人: neither end is what there was. */
    private static boolean endsRange(String folded, Matcher number, int from) {
        int at = number.start() - 1;
        return number.group("digits") != null
                && at > from
                && "至到-~".indexOf(folded.charAt(at)) >= 0
                && Character.isDigit(folded.charAt(at - 1));
    }

    /** 1个半月 is no 1个. */
    private static boolean isAndAHalf(String folded, int at, Unit unit, int to) {
        int next = at + unit.word().length();
        return unit.word().equals("个") && next < to && folded.charAt(next) == '半';
    }

    /** Words that begin as a unit does: 两个人民团体 counts, 一个人 and 三部门 do not, nor does 十一项目. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "个人", "个别", "个性", "部门", "部分", "部署", "项目", "家属", "家庭", "位居", "位列", "名单", "名列", "名录", "本院", "本人", "条件", "条例",
            "条线", "次数", "场所", "期间", "期限", "类案", "类型", "组织", "组长", "对口", "所有", "所属", "面对", "面向", "课题", "字号", "人民", "人员",
            "人大", "人均", "批示", "案例", "年度", "单位", "种类", "支部", "支持", "支队", "处置", "处理", "处分", "起诉", "份额", "案结", "位一");

    private static boolean isOtherWord(String folded, int at, Unit unit, int to) {
        int next = at + unit.word().length();
        boolean people = folded.startsWith("人民", next);
        return unit.word().length() == 1
                && next < to
                && !people
                && OTHER_WORDS.contains(folded.substring(at, next + 1));
    }

    /** 约3500人次, 500万元以上: with the words that make it approximate. */
    private static Quantity around(String folded, Quantity bare, int from, int to) {
        Matcher before = BEFORE.matcher(folded).region(Math.max(from, bare.start() - 3), bare.start());
        Matcher after = AFTER.matcher(folded).region(bare.end(), to);
        boolean about = before.find();
        boolean above = after.lookingAt();
        return new Quantity(
                bare.value(),
                bare.unit(),
                bare.approx() || about || above,
                bare.spelled(),
                about ? before.start() : bare.start(),
                above ? after.end() : bare.end());
    }

    private static @Nullable BigDecimal value(Matcher number) {
        if (number.group("percent") != null) {
            return decimal(number.group("percent"));
        }
        if (number.group("spelled") != null) {
            OptionalInt whole = Numerals.parse(number.group("spelled"));
            return whole.isPresent() ? BigDecimal.valueOf(whole.getAsInt()) : null;
        }
        String fraction = number.group("fraction");
        String digits = number.group("digits");
        String whole = digits.length() > 4 ? digits.replace(" ", "").replace(",", "") : digits;
        return new BigDecimal(fraction == null ? whole : whole + fraction);
    }

    /** What stands before the last multiple: 二十三万 of 二十三万五千元, 1亿 of 1亿2000万元. */
    private static BigDecimal large(Matcher number) {
        BigDecimal value = number.group("large") == null ? null : decimal(number.group("large"));
        return value == null ? BigDecimal.ZERO : value.multiply(factor(number.group("largeFactor")));
    }

    /** The value of a spelled number, which may have decimals: 三点五 is 3.5; null where it is none. */
    public static @Nullable BigDecimal decimal(String numeral) {
        int point = numeral.indexOf('点');
        OptionalInt whole = Numerals.parse(point < 0 ? numeral : numeral.substring(0, point));
        if (whole.isEmpty()) {
            return null;
        }
        StringBuilder decimal = new StringBuilder(Integer.toString(whole.getAsInt()));
        if (point >= 0) {
            decimal.append('.');
            for (char c : numeral.substring(point + 1).toCharArray()) {
                OptionalInt digit = Numerals.parse(String.valueOf(c));
                if (digit.isEmpty() || digit.getAsInt() > 9) {
                    return null;
                }
                decimal.append(digit.getAsInt());
            }
        }
        return decimal.charAt(decimal.length() - 1) == '.' ? null : new BigDecimal(decimal.toString());
    }

    private static BigDecimal factor(@Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return switch (word) {
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "百万" -> BigDecimal.valueOf(1_000_000);
            case "千万" -> BigDecimal.valueOf(10_000_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }
}
