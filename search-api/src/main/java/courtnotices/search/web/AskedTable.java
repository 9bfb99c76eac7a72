package courtnotices.search.web;

import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.Format;
import courtnotices.search.export.Header;
import courtnotices.search.export.Sheet;
import courtnotices.search.export.Tables;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A table that was asked for, beside what it is of, and the way of its answer.
 *
 * @param parameters without those of tables
 */
record AskedTable(Format format, Header header, MultiValueMap<String, String> parameters, ServerHttpResponse response) {

    /** The table that {@code /api/v1/….format} and the parameters ask for; a format that is none is not found. */
    static AskedTable of(String format, MultiValueMap<String, String> parameters, ServerHttpResponse response) {
        Format known = ExportController.format(format);
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(parameters);
        return new AskedTable(known, ExportRequest.header(known, rest.remove(ExportRequest.HEADER)), rest, response);
    }

    /** Answers with these rows and tells how many they are. */
    <T> Mono<Void> write(Tables tables, Sheet<T> sheet, List<T> rows, String query) {
        return write(tables.of(sheet, rows, format, header), () -> {
            describe(sheet, query);
            response.getHeaders().set(ExportController.COUNT, String.valueOf(rows.size()));
        });
    }

    /** Answers with the bytes of a table that nobody has counted. */
    Mono<Void> write(Sheet<?> sheet, Flux<byte[]> bytes, String query) {
        return write(bytes, () -> describe(sheet, query));
    }

    /** Headers are written with the first bytes, and not sooner: an answer without bytes is a problem and has other headers. */
    private Mono<Void> write(Flux<byte[]> bytes, Runnable headers) {
        return response.writeWith(bytes.switchOnFirst((first, all) -> {
                    if (first.hasValue()) {
                        headers.run();
                    }
                    return all;
                })
                .map(response.bufferFactory()::wrap));
    }

    private void describe(Sheet<?> sheet, String query) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
        headers.set(HttpHeaders.CONTENT_DISPOSITION, ExportController.attachment(sheet.name(), sheet.title(), format));
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set(ExportController.QUERY, query);
    }
}
