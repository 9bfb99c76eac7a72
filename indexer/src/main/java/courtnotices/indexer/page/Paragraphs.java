package courtnotices.indexer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Joins printed lines to the paragraphs that their author wrote.
 *
 * <p>A line goes on in the next when it is full: when the next line's first word would not have fitted behind it. A full line may still be the
 * last of its paragraph: where the document indents its paragraphs, an indented line begins one; where it spaces them, a wider gap does; where
 * it does neither, a full stop ends one and a label begins one.
 */
final class Paragraphs {

    /** Paragraphs are indented by two characters, by one in narrow columns; a centred title and a sign-off stand further in. */
    private static final double LEAST_INDENT = 0.8;

    private static final double MOST_INDENT = 4.5;

    /** The part of lines that stands out of the margins by chance; on a single page none. */
    private static final double STRAY = 0.01;

    /** Sizes differ by a tenth where a font is replaced, by a sixth between a heading and its text. */
    private static final double SAME_SIZE = 0.12;

    /** A mark that may hang over the edge or not leaves half of its width free. */
    private static final double SLACK = 1.1;

    /** Distances between lines differ by their letters; between spaced paragraphs by a quarter at least. */
    private static final double WIDER = 1.2;

    private static final Pattern END = Pattern.compile("[。！？；：!?;:…][”’\"」』）)]{0,2}$");

    /** What stands together at the beginning of a line: 1,234.56%，, 《办法 up to the first character, one character and its comma. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("[《〈（(【“‘「『]{0,4}(?:[!-~&&[^(]]{1,40}|.)[，。、；：！？》〉）)】”’」』%]{0,4}");

    private final double left;
    private final double right;
    private final boolean indents;
    private final double widest;

    private Paragraphs(List<PrintedLine> lines) {
        left = ranked(lines.stream().mapToDouble(PrintedLine::left), STRAY);
        right = ranked(lines.stream().mapToDouble(PrintedLine::right), 1 - STRAY);
        indents = indents(lines);
        widest = widest(lines);
    }

    /**
     * The widest distance between lines of one paragraph, in letters: halfway between what full lines without an end keep from the next, which
     * belongs to them, and what short lines with an end keep from theirs, which does not. Any distance where the two are alike.
     */
    private double widest(List<PrintedLine> lines) {
        List<Double> within = new ArrayList<>();
        List<Double> between = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PrintedLine line = lines.get(i - 1);
            PrintedLine next = lines.get(i);
            if (line.page() == next.page() && !differInSize(line, next)) {
                boolean full = isFull(line, next);
                if (full == isUnbroken(line, next)) {
                    (full ? within : between).add(distance(line, next));
                }
            }
        }
        double close = ranked(within.stream().mapToDouble(d -> d), 0.5);
        double wide = ranked(between.stream().mapToDouble(d -> d), 0.5);
        return close > 0 && wide > close * WIDER ? (close + wide) / 2 : Double.MAX_VALUE;
    }

    /** Behind a short line that ends a sentence the next paragraph begins, and shows whether it is indented. */
    private boolean indents(List<PrintedLine> lines) {
        int ends = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            PrintedLine line = lines.get(i - 1);
            if (END.matcher(line.text()).find() && !isFull(line, lines.get(i))) {
                ends++;
                indented += isIndented(lines.get(i)) ? 1 : 0;
            }
        }
        return indented * 2 > ends;
    }

    /** The paragraphs of {@code lines}. */
    static List<String> of(List<PrintedLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Paragraphs page = new Paragraphs(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            if (!page.goesOn(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            append(paragraph, lines.get(i).text());
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private boolean goesOn(PrintedLine line, PrintedLine next) {
        if (!isFull(line, next) || differInSize(line, next) || isFarIn(line) || isFarIn(next)) {
            return false;
        }
        if (isIndented(next)) {
            return isUnbroken(line, next) && isInOneList(line, next);
        }
        if (indents) {
            return true;
        }
        return (widest < Double.MAX_VALUE && line.page() == next.page())
                ? distance(line, next) < widest
                : isUnbroken(line, next);
    }

    private static boolean isUnbroken(PrintedLine line, PrintedLine next) {
        return !END.matcher(line.text()).find() && !LineLabel.begins(next.text());
    }

    private static double distance(PrintedLine line, PrintedLine next) {
        return (next.top() - line.top()) / line.size();
    }

    /** A list's lines stand indented all alike, or all but the first, from which its number hangs. */
    private boolean isInOneList(PrintedLine line, PrintedLine next) {
        boolean alike = Math.abs(line.left() - next.left()) < line.size() * LEAST_INDENT;
        return alike || (!indents && LineLabel.begins(line.text()));
    }

    private boolean isFull(PrintedLine line, PrintedLine next) {
        return line.right() + firstWord(next) > right - line.size() * SLACK;
    }

    private boolean isIndented(PrintedLine line) {
        return indent(line) > LEAST_INDENT && indent(line) < MOST_INDENT;
    }

    private boolean isFarIn(PrintedLine line) {
        return indent(line) >= MOST_INDENT;
    }

    private double indent(PrintedLine line) {
        return (line.left() - left) / line.size();
    }

    private static boolean differInSize(PrintedLine line, PrintedLine next) {
        return Math.abs(line.size() - next.size()) > line.size() * SAME_SIZE;
    }

    private static double firstWord(PrintedLine line) {
        Matcher word = FIRST_WORD.matcher(line.text());
        return word.lookingAt() ? line.size() * width(word.group()) : line.size();
    }

    /** In Chinese characters, of which letters and digits take half. */
    private static double width(String word) {
        return word.chars().mapToDouble(c -> c < 0x7f ? 0.5 : 1).sum();
    }

    /** The value below which the given part of {@code values} lies. */
    private static double ranked(DoubleStream values, double part) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.round((sorted.length - 1) * part)];
    }

    /** Words of letters keep a space between them. */
    private static void append(StringBuilder paragraph, String line) {
        if (!paragraph.isEmpty() && isLetter(paragraph.charAt(paragraph.length() - 1)) && isLetter(line.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
