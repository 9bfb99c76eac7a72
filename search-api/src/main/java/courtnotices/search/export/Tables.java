package courtnotices.search.export;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables in any format: rows and what their columns are in, bytes out.
 *
 * <p>In NDJSON a row is the JSON object that the API answers with; a sheet's columns are for CSV and XLSX.
 */
@Component
public class Tables {

    private final JsonMapper json;

    public Tables(JsonMapper json) {
        this.json = json;
    }

    /** A table that is held in memory, such as a comparison or a catalogue. */
    public <T> Flux<byte[]> of(Sheet<T> sheet, List<T> rows, Format format, Header header) {
        return of(sheet, Flux.just(rows), format, header);
    }

    /** A table of any length; a page of rows is read when its bytes are taken. */
    public <T> Flux<byte[]> of(Sheet<T> sheet, Flux<? extends Iterable<T>> pages, Format format, Header header) {
        return Chunks.of(pages, encoder(sheet, format, header));
    }

    private <T> Supplier<Encoder<T>> encoder(Sheet<T> sheet, Format format, Header header) {
        return switch (format) {
            case CSV -> () -> new CsvEncoder<>(sheet, header);
            case XLSX -> () -> new XlsxEncoder<>(sheet, header);
            case NDJSON -> () -> new JsonLines<>(this::line);
        };
    }

    private void line(Object row, Bytes out) {
        out.write(json.writeValueAsBytes(row));
    }
}
