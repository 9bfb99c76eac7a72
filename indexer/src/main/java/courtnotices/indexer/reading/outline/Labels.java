package courtnotices.indexer.reading.outline;

import courtnotices.notice.chinese.numeral.Numerals;
import courtnotices.notice.chinese.pattern.Sought;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises labels in folded text.
 *
 * <p>Look-alikes that are none: (三合一), 一、二审, 1.5亿元, 2024.8.23, 〔2020〕328号, 一是 (a measure's mark, not a heading's).
 */
final class Labels {

    private static final String NUMERAL = "[一二三四五六七八九十百]{1,4}";

    private static final String FED_BACK = "(?:(?:反馈|整改)的?)?(?:问题|意见|任务)\\s?[(]?(" + NUMERAL + "|\\d{1,3})[)]?\\s?";

    /** What a paragraph must go on with for 一是 or 第一， to be a heading's mark: the finding, up to 问题 or the paragraph's end. */
    private static final String FINDING = "(?=("
            + "(?:(?!解决|着力|聚焦|整治|纠正|杜绝|防止|避免|破解|等问题)[^。;!:\\n]){3,80}?(?:问题(?=\\s?(?:[。:]|\\n|$))|(?=[。:]?(?:\\n|$)))))";

    /** The same, run in with what was done: 学习不经常。学习9次。 */
    private static final String FINDING_FIRST = "(?=([^。;!:\\n]{3,60})[。:])";

    /** After 1.5 such a word makes a figure of it: 1.5亿元, 3.1版, 2.3%; 年轻干部 and 日常管理 do not. */
    private static final String NO_UNIT = "(?!\\s?(?:[\\d亿万千百余元%‰版倍吨米秒月-]|年(?!轻)|日(?!常)|公里|平方|小时|个(?:百分点|月)))";

    private record Form(LabelStyle style, Sought sought) {}

    /** The first group is the number; a second must hold a finding. */
    private static final Form[] FORMS = {
        // 第一方面问题: ; 第三个方面 ; 第一部分 . Not 第一方面军.
        form(
                LabelStyle.ASPECT,
                "第(" + NUMERAL + ")(?:个)?(?:方面(?:的)?(?:问题)?|大类(?:问题)?|类问题|部分)\\s?(?:[:、,]\\s?|(?<=\\s)|(?=[关对针\"]))"),
        // 反馈问题一: ; 问题3: ; 反馈意见二、 ; 整改任务(5):
        form(LabelStyle.FEEDBACK, FED_BACK + "(?:[:、,.]\\s?|(?=[关对针\"]))"),
        // [问题1]
        form(LabelStyle.FEEDBACK, "\\[\\s?" + FED_BACK + "\\][:、]?\\s?"),
        // 第1个问题: ; 第三项反馈意见: . Not 第一个问题是...
        form(LabelStyle.FEEDBACK, "第(" + NUMERAL + "|\\d{1,3})[个项条](?:反馈)?(?:问题|意见|任务)\\s?[:、,]\\s?"),
        // 第一条 学习不深
        form(LabelStyle.FEEDBACK, "第(" + NUMERAL + "|\\d{1,3})[条项]\\s" + FINDING),
        // 第一,关于学习不深的问题。 Not 第一,加强学习。
        form(LabelStyle.ORDINAL, "第(" + NUMERAL + ")\\s?[,、:.]\\s?" + FINDING),
        // 一是学习不深的问题。 Not 一是加强学习。
        form(LabelStyle.SPOKEN, "(" + NUMERAL + ")是[,:]?\\s?" + FINDING),
        // 一、 but not 一、二审
        form(LabelStyle.CHINESE, "(" + NUMERAL + ")\\s?(?:、|[.](?!\\d)|,\\s)\\s?(?!" + NUMERAL + "(?:审|级|线|是|、))"),
        // [问题] ; 反馈问题: ; 针对"管理不严"的问题, . The last keeps its words for the title.
        form(
                LabelStyle.MARKED,
                "\\[(?:反馈|存在|具体|主要|突出)?的?问题(?:表现|描述)?\\]\\s?:?\\s?"
                        + "|(?:反馈|存在|具体)的?问题(?:表现|描述)?\\s?:\\s?"
                        + "|(?=针对\\s?[\"'][^。]{2,120}[\"']\\s?的?(?:突出|具体)?问题[,。:])"),
        // 针对学习不深的问题, ; not 针对该问题,
        form(LabelStyle.MARKED, "(?=(针对)([^。;,:\\n]{4,60}?)的?(?:突出|具体)?问题[,。:])"),
        // --学习不深。 ; ● 学习不深
        form(LabelStyle.MARKED, "([-●■◆★▲•◎]{1,3})\\s?" + FINDING_FIRST),
        form(LabelStyle.MARKED, "([-●■◆★▲•◎]{1,3})\\s?" + FINDING),
        // (一) ; 一) ; ㈠ . Not (三合一).
        form(LabelStyle.CHINESE_IN_PARENTHESES, "\\(?\\s?(" + NUMERAL + ")\\s?\\)[、.]?\\s?"),
        form(LabelStyle.CHINESE_IN_PARENTHESES, "([㈠-㈩])[、.]?\\s?"),
        // 1.1 but not 1.1亿元 and not 2024.8.23
        form(LabelStyle.DECIMAL_BELOW, "\\d{1,2}\\.\\d{1,2}\\.(\\d{1,2})(?![.\\d]\\d?)" + NO_UNIT + "[、.]?\\s?"),
        form(LabelStyle.DECIMAL, "\\d{1,2}\\.(\\d{1,2})(?!\\d|\\.\\d)" + NO_UNIT + "[、.]?\\s?"),
        // 1. or 1、 but not 1.5亿 and not 1、2月
        form(LabelStyle.ARABIC, "(\\d{1,3})\\s?[.、](?:(?!\\d)|(?=20\\d\\d年))\\s?"),
        form(LabelStyle.ARABIC, "([⒈-⒛])\\s?"),
        // 1 学习不深 ; not 1 起案件
        form(LabelStyle.ARABIC, "(\\d{1,2})\\s" + FINDING),
        // (1) or 1) but not (2020)
        form(LabelStyle.ARABIC_IN_PARENTHESES, "\\(?\\s?(\\d{1,3})\\s?\\)[、.]?\\s?"),
        form(LabelStyle.ARABIC_IN_PARENTHESES, "([⑴-⒇])[、.]?\\s?"),
        form(LabelStyle.CIRCLED, "([①-⑳❶-❿])[、.]?\\s?"),
    };

    /** 一是, 第一， and 反馈问题： open headings only where a paragraph begins: inside one they are the sentence's own words. */
    private static final Form[] INSIDE =
            Stream.of(FORMS).filter(Labels::opensInside).toArray(Form[]::new);

    /** Where each run of characters that are numbers in themselves begins and ends. */
    private static final String[] ENCLOSED = {"①⑳", "❶❿", "⑴⒇", "⒈⒛", "㈠㈩"};

    private Labels() {}

    /** The label that starts exactly at {@code at} of the folded text and ends before {@code limit}, or null. */
    static @Nullable Label at(String folded, int at, int limit) {
        return first(FORMS, folded, at, limit);
    }

    /** The same for a place inside a paragraph. */
    static @Nullable Label inside(String folded, int at, int limit) {
        return first(INSIDE, folded, at, limit);
    }

    private static @Nullable Label first(Form[] forms, String folded, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        for (Form form : forms) {
            Matcher matcher = form.sought().at(folded, at, limit);
            if (matcher != null && holdsFinding(matcher)) {
                OptionalInt ordinal = form.style() == LabelStyle.MARKED ? OptionalInt.of(1) : ordinal(matcher.group(1));
                if (ordinal.isPresent() && ordinal.getAsInt() > 0) {
                    return new Label(form.style(), ordinal.getAsInt(), at, matcher.end());
                }
            }
        }
        return null;
    }

    /** Whether {@code c} is a number in itself, as ① is. */
    static boolean isEnclosed(char c) {
        return enclosed(c) > 0;
    }

    private static Form form(LabelStyle style, String pattern) {
        return new Form(style, Sought.of(pattern));
    }

    private static boolean opensInside(Form form) {
        return form.style() != LabelStyle.MARKED && form.sought().groups() < 2;
    }

    private static boolean holdsFinding(Matcher matcher) {
        if (matcher.groupCount() < 2) {
            return true;
        }
        String words = matcher.group(2);
        return words.startsWith("关于") || (Findings.fallShort(words) && Findings.areNamedBy(words));
    }

    private static OptionalInt ordinal(String numeral) {
        int enclosed = enclosed(numeral.charAt(0));
        return enclosed > 0 ? OptionalInt.of(enclosed) : Numerals.parse(numeral);
    }

    private static int enclosed(char c) {
        for (String run : ENCLOSED) {
            if (c >= run.charAt(0) && c <= run.charAt(1)) {
                return c - run.charAt(0) + 1;
            }
        }
        return 0;
    }
}
