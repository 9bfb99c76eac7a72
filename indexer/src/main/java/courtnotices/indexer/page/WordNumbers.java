package courtnotices.indexer.page;

import courtnotices.notice.chinese.numeral.Numerals;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The numbers that Word counts by itself, in the Chinese form in which it shows them.
 *
 * <p>Tika counts them, but writes all but Latin and Roman ones as 1, 2, 3: 二、 would become 2、. So each level of a document's
 * numbering.xml is marked with its form before Tika reads it, {@code %1、} as {@code <mark>%1<end>、}, and the marked numbers in what Tika
 * writes are put into that form.
 */
final class WordNumbers {

    private static final char END = '\ue009';

    /** Forms and their marks, which are characters of no text. */
    private enum Form {
        COUNTED(
                '\ue001',
                "chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital"),
        CIRCLED('\ue002', "decimalEnclosedCircle|decimalEnclosedCircleChinese"),
        BRACKETED('\ue003', "decimalEnclosedParen");

        private final char mark;
        private final Pattern names;

        Form(char mark, String names) {
            this.mark = mark;
            this.names = Pattern.compile(names);
        }

        String written(int number) {
            return switch (this) {
                case COUNTED -> Numerals.written(number);
                case CIRCLED -> number <= 20 ? Character.toString('①' + number - 1) : "(" + number + ")";
                case BRACKETED -> "(" + number + ")";
            };
        }
    }

    private static final Pattern PLACE = Pattern.compile("%(\\d)");

    private static final Pattern MARKED = Pattern.compile("([\ue001-\ue003])(\\d{1,3})\ue009");

    /** Around a number that is no number, or longer. */
    private static final Pattern MARKS = Pattern.compile("[\\ue001-\\ue003\\ue009]");

    private WordNumbers() {}

    /** {@code numbering}, the XML of a document's numbering.xml, with its Chinese levels marked. */
    static byte[] marked(byte[] numbering) {
        Document xml = Jsoup.parse(new String(numbering, StandardCharsets.UTF_8), "", Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
        for (Element list : xml.select("*|abstractNum, *|lvlOverride")) {
            mark(list);
        }
        return xml.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void mark(Element list) {
        Map<Integer, Character> marks = new HashMap<>();
        for (Element level : list.select("*|lvl")) {
            for (Form form : Form.values()) {
                if (form.names.matcher(value(level, "numFmt")).matches()
                        && level.select("*|isLgl").isEmpty()) {
                    marks.put(1 + number(level.attr("w:ilvl")), form.mark);
                }
            }
        }
        for (Element text : list.select("*|lvl > *|lvlText")) {
            text.attr("w:val", PLACE.matcher(text.attr("w:val")).replaceAll(place -> {
                Character mark = marks.get(number(place.group(1)));
                return mark == null ? place.group() : mark + place.group() + END;
            }));
        }
    }

    private static String value(Element level, String name) {
        Element element = level.selectFirst("*|" + name);
        return element == null ? "" : element.attr("w:val");
    }

    private static int number(String digits) {
        return digits.matches("\\d") ? digits.charAt(0) - '0' : -1;
    }

    /** {@code text} with its marked numbers in their forms. */
    static String written(String text) {
        return MARKS.matcher(MARKED.matcher(text).replaceAll(WordNumbers::written))
                .replaceAll("");
    }

    private static String written(MatchResult marked) {
        int number = Integer.parseInt(marked.group(2));
        for (Form form : Form.values()) {
            if (form.mark == marked.group(1).charAt(0) && number > 0) {
                return form.written(number);
            }
        }
        return marked.group(2);
    }
}
