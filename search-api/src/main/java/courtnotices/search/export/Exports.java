package courtnotices.search.export;

import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.ObservationDocument;
import courtnotices.search.elastic.Elastic;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.elastic.SourceDocument;
import courtnotices.search.elastic.SourcePage;
import courtnotices.search.elastic.WholeRequests;
import courtnotices.search.query.ListQuery;
import courtnotices.search.result.MeasureHit;
import courtnotices.search.result.ObservationHit;
import courtnotices.search.result.WholeNotice;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole results on their way out.
 *
 * <p>An export reads no further than its bytes are taken, and ends with an error when its result breaks off.
 */
@Component
public class Exports {

    /** Chunks that are made before they are taken, in a thread that no server waits for: a quarter of a megabyte. */
    private static final int AHEAD = 8;

    private final Elastic elastic;
    private final Meanings meanings;
    private final Tables tables;
    private final JsonMapper json;
    private final ExportSettings settings;
    private final AtomicInteger running = new AtomicInteger();

    public Exports(Elastic elastic, Meanings meanings, JsonMapper json, ExportSettings settings) {
        this.elastic = elastic;
        this.meanings = meanings;
        this.tables = new Tables(json);
        this.json = json;
        this.settings = settings;
    }

    /**
     * The bytes of the whole result.
     *
     * <p>Errors: {@link TooManyExportsException}, {@link courtnotices.search.elastic.EngineAwayException}, both before and the latter also between bytes.
     */
    public Flux<byte[]> of(ExportRequest request, Progress progress) {
        return Flux.using(this::enter, entered -> bytes(request, progress), entered -> running.decrementAndGet());
    }

    private int enter() {
        int now = running.incrementAndGet();
        if (now > settings.atOnce()) {
            running.decrementAndGet();
            throw new TooManyExportsException(settings.atOnce());
        }
        return now;
    }

    private Flux<byte[]> bytes(ExportRequest request, Progress progress) {
        return pages(request, progress)
                .switchOnFirst((first, pages) -> first.hasValue() ? encoded(request, pages) : pages.cast(byte[].class))
                .publishOn(Schedulers.parallel(), AHEAD);
    }

    private Flux<SourcePage> pages(ExportRequest request, Progress progress) {
        return Flux.defer(() -> {
            ListQuery query = request.query();
            Told told = new Told(progress);
            return elastic.everything(
                            request.what().kind(),
                            WholeRequests.of(request.what().kind(), query, meanings.of(query)))
                    .doOnNext(told::page);
        });
    }

    private Flux<byte[]> encoded(ExportRequest request, Flux<SourcePage> pages) {
        return switch (request.what()) {
            case ISSUES -> issues(request, pages);
            case OBSERVATIONS ->
                table(request, Sheets.OBSERVATIONS, pages, read(ObservationDocument.class, ObservationHit::of));
            case MEASURES -> table(request, Sheets.MEASURES, pages, this::measures);
            case NOTICES -> notices(request, pages);
        };
    }

    private Flux<byte[]> issues(ExportRequest request, Flux<SourcePage> pages) {
        return request.format() == Format.NDJSON
                ? Chunks.of(pages.map(SourcePage::documents), () -> new JsonLines<>(IssueLines::write))
                : table(request, Sheets.ISSUES, pages, read(IssueDocument.class, issue -> issue));
    }

    private Flux<byte[]> notices(ExportRequest request, Flux<SourcePage> pages) {
        return request.format() == Format.NDJSON
                ? Chunks.of(
                        pages.map(page -> rows(page, read(NoticeDocument.class, WholeNotice::of))),
                        () -> new JsonLines<>((notice, out) -> out.write(json.writeValueAsBytes(notice))))
                : table(request, Sheets.NOTICES, pages, read(NoticeDocument.class, notice -> notice));
    }

    private Stream<MeasureHit> measures(SourceDocument document) {
        return MeasureHit.of(read(document, IssueDocument.class));
    }

    private <T> Flux<byte[]> table(
            ExportRequest request, Sheet<T> sheet, Flux<SourcePage> pages, Function<SourceDocument, Stream<T>> rows) {
        return tables.of(sheet, pages.map(page -> rows(page, rows)), request.format(), request.header());
    }

    /** The rows of a page; each document is read when its row is wanted. */
    private static <T> Iterable<T> rows(SourcePage page, Function<SourceDocument, Stream<T>> rows) {
        return () -> page.documents().stream().flatMap(rows).iterator();
    }

    private <D, T> Function<SourceDocument, Stream<T>> read(Class<D> type, Function<D, T> row) {
        return document -> Stream.of(row.apply(read(document, type)));
    }

    private <D> D read(SourceDocument document, Class<D> type) {
        return json.readValue(document.page(), document.start(), document.length(), type);
    }

    /** Tells of the pages as they pass. */
    private static final class Told {

        private final Progress progress;
        private long found;
        private long fetched;

        private Told(Progress progress) {
            this.progress = progress;
        }

        private void page(SourcePage page) {
            if (page.total() != null) {
                found = page.total();
                progress.at(0, found);
            }
            fetched += page.documents().size();
            progress.at(fetched, found);
        }
    }
}
