package courtnotices.search.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV as RFC 4180 has it: commas, quotation marks where needed, CRLF; UTF-8 with a byte order mark, without which Excel reads Chinese as noise.
 *
 * <p>Words that a spreadsheet would calculate are neutralised; numbers are numbers, also negative ones.
 */
final class CsvEncoder<T> implements Encoder<T> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Bytes bytes = new Bytes();
    private final List<Column<T>> columns;
    private final List<String> headers;
    private final Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    private final CSVPrinter printer;

    CsvEncoder(Sheet<T> sheet, Header header) {
        this.columns = sheet.columns();
        this.headers = sheet.headers(header);
        try {
            this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin() {
        try {
            writer.write(BYTE_ORDER_MARK);
            printer.printRecord(headers);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(T row) {
        try {
            for (Column<T> column : columns) {
                printer.print(text(column.cell().apply(row)));
            }
            printer.println();
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {}

    @Override
    public int waiting() {
        return bytes.size();
    }

    @Override
    public byte[] take() {
        return bytes.take();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Text text -> CellText.neutral(CellText.printable(text.text()));
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Flag flag -> String.valueOf(flag.set());
        };
    }
}
