package courtnotices.indexer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    private static final Pattern OWN_NUMBER = Pattern.compile("^[(（]?\\d{1,2}[)）.、]\\s*");

    /** The head is the first row, or the second under a row with the table's title. */
    private static final int HEADS = 2;

    private static final int LONGEST_SPAN = 100;

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
                List<String> heads = heads(rows.get(i));
                int finding = index(heads, cell -> FINDINGS.matcher(cell).matches());
                if (finding >= 0 && index(heads, ReportWords::isHead) > finding) {
                    table.replaceWith(new IssueTables(heads, finding).lines(rows.subList(i + 1, rows.size())));
                    break;
                }
            }
        }
    }

    private static List<String> heads(Element row) {
        return row.children().stream()
                .map(cell -> cell.text().replaceAll("\\s", ""))
                .toList();
    }

    private static int index(List<String> heads, Predicate<String> holds) {
        for (int i = 0; i < heads.size(); i++) {
            if (holds.test(heads.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Element lines(List<Element> rows) {
        for (Element row : rows) {
            if (isArea(row)) {
                write(row.text());
                continue;
            }
            List<Element> fresh = new ArrayList<>(row.children());
            for (int column = 0; column < rowsLeft.length; column++) {
                if (rowsLeft[column] > 0) {
                    rowsLeft[column]--; // the cell above reaches down to here
                } else if (!fresh.isEmpty()) {
                    take(column, fresh.removeFirst());
                }
            }
        }
        return lines;
    }

    /** A row of one cell over the whole width, 二、执法司法规范化方面, heads the rows below. */
    private boolean isArea(Element row) {
        if (row.children().size() != 1 || row.text().isBlank()) {
            return false;
        }
        String span = row.child(0).attr("colspan");
        return span.matches("\\d{1,3}") && Integer.parseInt(span) >= heads.size(); // more than there are is all of them
    }

    private void take(int column, Element cell) {
        String span = cell.attr("rowspan");
        rowsLeft[column] = span.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(span) - 1, 0, LONGEST_SPAN) : 0;
        String words = cell.text();
        if (words.isBlank() || NUMBER.matcher(heads.get(column)).matches()) {
            return;
        }
        if (column < finding) {
            write(words);
        } else if (column == finding) {
            ordinal++;
            write(ordinal + "." + OWN_NUMBER.matcher(words).replaceFirst(""));
        } else {
            write(heads.get(column) + "：" + words);
        }
    }

    private void write(String words) {
        lines.appendElement("p").text(words);
    }
}
