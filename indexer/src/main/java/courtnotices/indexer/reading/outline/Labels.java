package courtnotices.indexer.reading.outline;

import courtnotices.notice.chinese.numeral.Numerals;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises labels in folded text.
 *
 * <p>Look-alikes that are none: (三合一), 一、二审, 1.5亿元, 2024.8.23, 〔2020〕328号, 一是 (a measure's mark, not a heading's).
 */
final class Labels {

    private static final String NUMERAL = "[一二三四五六七八九十百]{1,4}";

    private record Form(LabelStyle style, Pattern pattern) {}

    private static final Form[] FORMS = {
        // 第一方面问题: ; 第三个方面 . Not 第一方面军.
        new Form(
                LabelStyle.ASPECT,
                Pattern.compile(
                        "第(" + NUMERAL + ")(?:个)?(?:方面(?:的)?(?:问题)?|大类(?:问题)?|类问题)\\s?(?:[:：、,，]\\s?|(?=[关对针\"]))")),
        // 反馈问题一: ; 问题3: ; 反馈意见二、
        new Form(
                LabelStyle.FEEDBACK,
                Pattern.compile("(?:反馈)?(?:问题|意见)(" + NUMERAL + "|\\d{1,3})\\s?(?:[:：、,，.]\\s?|(?=[关对针\"]))")),
        // 一、 but not 一、二审
        new Form(
                LabelStyle.CHINESE,
                Pattern.compile("(" + NUMERAL + ")\\s?(?:、|[.](?!\\d)|,\\s)\\s?(?!" + NUMERAL + "(?:审|级|线|是|、))")),
        // [问题] ; 反馈问题: ; 针对"管理不严"的问题, . The last keeps its words for the title.
        new Form(
                LabelStyle.MARKED,
                Pattern.compile("\\[(?:反馈|存在|具体|主要|突出)?的?问题(?:表现|描述)?\\]\\s?:?\\s?"
                        + "|(?:反馈|存在|具体)的?问题(?:表现|描述)?\\s?:\\s?"
                        + "|(?=针对\\s?[\"'][^。]{2,120}[\"']\\s?的?(?:突出|具体)?问题[,。:])")),
        // (一) but not (三合一)
        new Form(LabelStyle.CHINESE_IN_PARENTHESES, Pattern.compile("\\(\\s?(" + NUMERAL + ")\\s?\\)[、.]?\\s?")),
        // 1. or 1、 but not 1.5亿 and not 1、2月
        new Form(LabelStyle.ARABIC, Pattern.compile("(\\d{1,3})\\s?[.、](?!\\d)\\s?")),
        // (1) or 1) but not (2020)
        new Form(LabelStyle.ARABIC_IN_PARENTHESES, Pattern.compile("\\(?\\s?(\\d{1,3})\\s?\\)[、.]?\\s?")),
        new Form(LabelStyle.CIRCLED, Pattern.compile("([①-⑳])[、.]?\\s?")),
    };

    private Labels() {}

    /** The label that starts exactly at {@code at} of the folded text and ends before {@code limit}, or null. */
    static @Nullable Label at(String folded, int at, int limit) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded).region(at, limit);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                OptionalInt ordinal = form.style() == LabelStyle.MARKED ? OptionalInt.of(1) : ordinal(matcher.group(1));
                if (ordinal.isPresent() && ordinal.getAsInt() > 0) {
                    return new Label(form.style(), ordinal.getAsInt(), at, matcher.end());
                }
            }
        }
        return null;
    }

    private static OptionalInt ordinal(String numeral) {
        char first = numeral.charAt(0);
        return first >= '①' && first <= '⑳' ? OptionalInt.of(first - '①' + 1) : Numerals.parse(numeral);
    }
}
