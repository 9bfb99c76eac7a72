package courtnotices.indexer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is printed at the head and the foot of every page: - 3 -, 第3页 共12页, the court's name or the document's title again.
 *
 * <p>Only the outermost lines of a page are looked at, so a cell that holds 3 and a heading that comes twice stay.
 */
final class RunningLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·~ ]{0,4}\\d{1,4}[-—–－·~ ]{0,4}|第 ?\\d{1,4} ?页(?:[ ,，/]*(?:共|总) ?\\d{1,4} ?页)?|\\d{1,4} ?/ ?\\d{1,4}");

    /** 整改情况： may begin two pages, and no header ends like a sentence. */
    private static final Pattern END = Pattern.compile("[。！？；：:;]$");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** A header has two lines at most, such as a date over a title. */
    private static final int OUTERMOST = 2;

    private RunningLines() {}

    /** {@code lines} without those that run through the pages. */
    static List<PrintedLine> without(List<PrintedLine> lines) {
        Set<PrintedLine> outermost = outermost(lines);
        Set<String> repeated = repeated(outermost);
        List<PrintedLine> own = new ArrayList<>(lines);
        own.removeIf(line -> outermost.contains(line)
                && (PAGE_NUMBER.matcher(line.text()).matches() || repeated.contains(pattern(line))));
        return own;
    }

    private static Set<PrintedLine> outermost(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Set<PrintedLine> outermost = new HashSet<>();
        for (List<PrintedLine> page : pages.values()) {
            page.sort(Comparator.comparingDouble(PrintedLine::top));
            outermost.addAll(page.subList(0, Math.min(OUTERMOST, page.size())));
            outermost.addAll(page.subList(Math.max(0, page.size() - OUTERMOST), page.size()));
        }
        return outermost;
    }

    /** Words that stand at one place on more than half of the pages, and on two at least. */
    private static Set<String> repeated(Set<PrintedLine> outermost) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (PrintedLine line : outermost) {
            all.add(line.page());
            if (!END.matcher(line.text()).find()) {
                pages.computeIfAbsent(pattern(line), text -> new HashSet<>()).add(line.page());
            }
        }
        Set<String> repeated = new HashSet<>();
        pages.forEach((text, on) -> {
            if (on.size() > 1 && on.size() * 2 > all.size()) {
                repeated.add(text);
            }
        });
        return repeated;
    }

    /** Where it stands, and its words, in which only the number of the page differs. */
    private static String pattern(PrintedLine line) {
        return Math.round(line.top()) + " " + DIGITS.matcher(line.text()).replaceAll("0");
    }
}
