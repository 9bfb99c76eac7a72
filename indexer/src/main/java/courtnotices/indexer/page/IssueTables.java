package courtnotices.indexer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a table of findings as the lines that other pages have: 序号 | 反馈问题 | 整改措施 | 整改成效 becomes 1.…, 整改措施：…, 整改成效：… for each row.
 *
 * <p>Told by its head: a column of 问题 with one of measures or results after it. A layout table has no such head and is left alone.
 */
final class IssueTables {

    private static final Pattern FINDINGS = Pattern.compile("(?:反馈|存在|具体|主要|巡视|巡察|整改)*的?(?:具体|主要)?问题(?:清单|表现|描述)?");
    private static final Pattern NUMBER = Pattern.compile("序号|编号");
    private static final Pattern ONLY_NUMBER = Pattern.compile("[(（]?\\d{1,3}[)）.、]?");

    private static final Pattern SPAN = Pattern.compile("\\d{1,6}");

    /** The head is the first row, or the second under a row with the table's title. */
    private static final int HEADS = 2;

    /** 整改情况 above 措施 and 成效: a head has two rows, three at most. */
    private static final int DEEPEST_HEAD = 3;

    private static final int LONGEST_SPAN = 100;

    /** Wider than any page; cells beyond are written without a head. */
    private static final int MOST_COLUMNS = 50;

    private final List<String> heads;
    private final int finding;
    private final int[] rowsLeft;
    private final Element lines = new Element("div");
    private int ordinal;

    private IssueTables(List<String> heads, int finding) {
        this.heads = heads;
        this.finding = finding;
        this.rowsLeft = new int[heads.size()];
    }

    static void unroll(Document document) {
        for (Element table : document.select("table:not(:has(table))")) {
            List<Element> rows = table.select("tr");
            for (int i = 0; i < Math.min(HEADS, rows.size()); i++) {
                int below = Math.min(i + depth(rows.get(i)), rows.size());
                List<String> heads = heads(rows.subList(i, below));
                int finding = finding(heads);
                if (finding >= 0 && heads.stream().skip(finding + 1).anyMatch(ReportWords::isHead)) {
                    table.replaceWith(new IssueTables(heads, finding).lines(rows.subList(below, rows.size())));
                    break;
                }
            }
        }
    }

    /** How many rows the head has: as many as its tallest cell. */
    private static int depth(Element row) {
        int tallest = row.children().stream()
                .mapToInt(cell -> span(cell, "rowspan"))
                .max()
                .orElse(1);
        return Math.min(tallest, DEEPEST_HEAD);
    }

    /** The head of each column: of 整改情况 over 措施 and 成效, the lower two. */
    private static List<String> heads(List<Element> rows) {
        List<String> heads = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(); // the row below each head's cell
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                while (column < ends.size() && ends.get(column) > row) {
                    column++;
                }
                int after = Math.min(column + span(cell, "colspan"), MOST_COLUMNS);
                while (column < after) {
                    put(heads, column, cell.text().replaceAll("\\s", ""));
                    put(ends, column, row + span(cell, "rowspan"));
                    column++;
                }
            }
        }
        return heads;
    }

    private static <T> void put(List<T> list, int at, T value) {
        if (at < list.size()) {
            list.set(at, value);
        } else {
            list.add(value);
        }
    }

    /** Of a head over two columns, 问题 above its area and itself, the last names the finding. */
    private static int finding(List<String> heads) {
        int finding = -1;
        for (int i = 0; i < heads.size(); i++) {
            boolean first = finding < 0 && FINDINGS.matcher(heads.get(i)).matches();
            boolean goesOn = finding >= 0 && finding == i - 1 && heads.get(i).equals(heads.get(finding));
            finding = first || goesOn ? i : finding;
        }
        return finding;
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name);
        return SPAN.matcher(span).matches() ? Math.clamp(Integer.parseInt(span), 1, LONGEST_SPAN) : 1;
    }

    private Element lines(List<Element> rows) {
        for (Element row : rows) {
            if (isArea(row)) {
                write(row.text());
            } else {
                takeRow(new ArrayList<>(row.children()));
            }
        }
        return lines;
    }

    /** A row of one cell over the whole width, 二、执法司法规范化方面, heads the rows below. */
    private boolean isArea(Element row) {
        return row.children().size() == 1
                && !row.text().isBlank()
                && span(row.child(0), "colspan") >= heads.size(); // more than there are is all of them
    }

    private void takeRow(List<Element> fresh) {
        int column = 0;
        while (column < rowsLeft.length) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--; // the cell above reaches down to here
                column++;
            } else if (fresh.isEmpty()) {
                column++;
            } else {
                column = take(column, fresh.removeFirst());
            }
        }
        for (Element surplus : fresh) {
            if (!surplus.text().isBlank()) {
                write(surplus.text());
            }
        }
    }

    /** The column after the cell. */
    private int take(int column, Element cell) {
        int end = Math.min(column + span(cell, "colspan"), rowsLeft.length);
        Arrays.fill(rowsLeft, column, end, span(cell, "rowspan") - 1);
        String words = cell.text();
        if (!words.isBlank()) {
            write(column, end, words);
        }
        return end;
    }

    private void write(int column, int end, String words) {
        if (column <= finding && finding < end) {
            ordinal++;
            write(ordinal + "." + LineLabel.without(words));
        } else if (NUMBER.matcher(heads.get(column)).matches()) {
            return;
        } else if (column > finding) {
            write(heads.get(column) + "：" + words);
        } else if (!ONLY_NUMBER.matcher(words).matches()) {
            write(words);
        }
    }

    private void write(String words) {
        lines.appendElement("p").text(words);
    }
}
