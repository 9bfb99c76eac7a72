package courtnotices.search.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook within Excel's limits, written row by row.
 *
 * <p>Words stand inline and are words whatever they look like, so nothing is neutralised here. What is longer than a cell can be is cut and says so; what is
 * longer than a sheet goes on in a second one under the same header.
 */
final class XlsxEncoder<T> implements Encoder<T> {

    /** Rows of a sheet in Excel's specification, the header's among them. */
    static final int ROWS = 1_048_576;

    /** UTF-16 units of a cell in Excel's specification. */
    static final int CELL = 32_767;

    static final String CUT = "……〔超出单元格长度，此后从略；全文见 CSV 或 NDJSON〕";

    /** So many rows wait in the sheet until they are written out. */
    private static final int BATCH = 64;

    private final Bytes bytes = new Bytes();
    private final Workbook workbook = new Workbook(bytes, "court-notices", "1.0");
    private final Sheet<T> sheet;
    private final List<String> headers;
    private final int mostRows;
    private int sheets;
    private int row;
    private @Nullable Worksheet worksheet;

    XlsxEncoder(Sheet<T> sheet, Header header) {
        this(sheet, header, ROWS);
    }

    XlsxEncoder(Sheet<T> sheet, Header header, int mostRows) {
        this.sheet = sheet;
        this.headers = sheet.headers(header);
        this.mostRows = mostRows;
    }

    @Override
    public void begin() {
        worksheet = newWorksheet();
    }

    @Override
    public void add(T item) {
        try {
            if (row == mostRows) {
                worksheet().finish();
                worksheet = newWorksheet();
            }
            for (int column = 0; column < headers.size(); column++) {
                put(column, sheet.columns().get(column).cell().apply(item));
            }
            row++;
            if (row % BATCH == 0) {
                worksheet().flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int waiting() {
        return bytes.size();
    }

    @Override
    public byte[] take() {
        return bytes.take();
    }

    private Worksheet newWorksheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? sheet.title() : sheet.title() + " " + sheets);
        next.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            next.inlineString(0, column, headers.get(column));
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }

    private Worksheet worksheet() {
        if (worksheet == null) {
            throw new IllegalStateException("an export begins before its first row");
        }
        return worksheet;
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Empty empty -> {}
            case Cell.Text text -> worksheet().inlineString(row, column, within(CellText.printable(text.text())));
            case Cell.Figure figure -> worksheet().value(row, column, figure.value());
            case Cell.Day day -> {
                worksheet().value(row, column, day.day());
                worksheet().style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Flag flag -> worksheet().value(row, column, flag.set());
        }
    }

    private static String within(String text) {
        return text.length() <= CELL ? text : CellText.cut(text, CELL - CUT.length()) + CUT;
    }
}
