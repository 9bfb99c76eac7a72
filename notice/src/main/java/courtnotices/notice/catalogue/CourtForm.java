package courtnotices.notice.catalogue;

import courtnotices.notice.CourtLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The end of a court's name that says what kind it is: 第三中级人民法院, 中院, 海事法院.
 *
 * @param start where it begins in the text
 * @param words it in full: 三中院 is 第三中级人民法院
 */
record CourtForm(int start, CourtLevel level, String words, Spelling spelling) {

    private record Ending(String printed, CourtLevel level, String words, Spelling spelling) {}

    private static final String NUMBERS = "一二三四五六七八九十";

    /** In the order in which they are tried: 铁路运输中级法院 is no 中级法院, but 铁路运输 is no region either, so it comes out last. */
    private static final List<Ending> ENDINGS = Stream.concat(
                    Stream.of(
                            full("高级人民法院", CourtLevel.HIGH),
                            shortened("高级法院", CourtLevel.HIGH, "高级人民法院"),
                            shortened("高院", CourtLevel.HIGH, "高级人民法院"),
                            full("中级人民法院", CourtLevel.INTERMEDIATE),
                            shortened("中级法院", CourtLevel.INTERMEDIATE, "中级人民法院"),
                            shortened("中院", CourtLevel.INTERMEDIATE, "中级人民法院"),
                            full("人民法院", CourtLevel.BASIC),
                            shortened("法院", CourtLevel.BASIC, "人民法院")),
                    Stream.of(
                                    "铁路运输中级法院",
                                    "铁路运输法院",
                                    "铁路运输第一法院",
                                    "铁路运输第二法院",
                                    "海事法院",
                                    "知识产权法院",
                                    "金融法院",
                                    "互联网法院",
                                    "林业法院",
                                    "林区中级人民法院",
                                    "林区中级法院",
                                    "林区基层法院",
                                    "林区法院",
                                    "农垦中级人民法院",
                                    "农垦中级法院",
                                    "农垦法院",
                                    "军事法院")
                            .map(words -> full(words, CourtLevel.SPECIALISED)))
            .toList();

    private static Ending full(String words, CourtLevel level) {
        return new Ending(words, level, words, Spelling.FULL);
    }

    private static Ending shortened(String printed, CourtLevel level, String words) {
        return new Ending(printed, level, words, Spelling.SHORT);
    }

    /** Every form that ends just before {@code end}, as the text may be read: 三中院 as 第三中级人民法院 and as 中级人民法院. */
    static List<CourtForm> endingAt(String text, int end) {
        List<CourtForm> forms = new ArrayList<>(3);
        for (Ending ending : ENDINGS) {
            int start = end - ending.printed.length();
            if (start >= 0 && text.startsWith(ending.printed, start)) {
                forms.add(numbered(text, ending, start));
            }
        }
        return forms;
    }

    /** 第一人民法院, 第二中级人民法院; a number without 第 counts only in 三中院. */
    private static CourtForm numbered(String text, Ending ending, int start) {
        boolean hasNumber = ending.level != CourtLevel.HIGH
                && ending.level != CourtLevel.SPECIALISED
                && start > 0
                && NUMBERS.indexOf(text.charAt(start - 1)) >= 0;
        if (hasNumber && text.startsWith("第", start - 2)) {
            return new CourtForm(
                    start - 2, ending.level, text.substring(start - 2, start) + ending.words, ending.spelling);
        }
        if (hasNumber && ending.printed.equals("中院")) {
            return new CourtForm(start - 1, ending.level, "第" + text.charAt(start - 1) + ending.words, ending.spelling);
        }
        return new CourtForm(start, ending.level, ending.words, ending.spelling);
    }

    boolean isNumbered() {
        return words.startsWith("第");
    }
}
