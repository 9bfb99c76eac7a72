package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.CommonStatsFlag;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.nodes.stats.NodeStatsMetric;
import courtnotices.fixtures.SampleNotice;
import courtnotices.notice.Sha256;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.search.elastic.EngineAwayException;
import courtnotices.search.elastic.SourcePage;
import courtnotices.search.export.ExportRequest;
import courtnotices.search.export.ExportSettings;
import courtnotices.search.export.Exported;
import courtnotices.search.export.Exports;
import courtnotices.search.export.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole results: nothing missing, nothing twice, every word where it is said to stand, and nothing left open behind them. */
interface ExportContract {

    JsonMapper JSON = JsonMapper.builder().build();

    /** Long enough for a search, so that a page too many would have been asked for. */
    Duration A_WHILE = Duration.ofMillis(200);

    PortalIndex index();

    @Test
    default void writesEachIssueAsTheApiAnswersIt() throws IOException {
        index().fill();

        List<String> lines = lines(export(Exported.ISSUES, Format.NDJSON, ""));

        Map<String, JsonNode> written = new TreeMap<>();
        lines.subList(0, lines.size() - 1).forEach(line -> {
            JsonNode issue = JSON.readTree(line);
            assertThat(written.put(issue.path("id").asString(), issue)).isNull();
        });
        assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(Samples.ids(issue -> true));
        written.forEach((id, issue) -> assertThat(issue)
                .isEqualTo(json(PortalIndex.answer(index().issues().one(id)))));
    }

    @Test
    default void writesEachFigureAndNoticeAsTheApiAnswersIt() throws IOException {
        index().fill();

        List<String> figures = lines(export(Exported.OBSERVATIONS, Format.NDJSON, "indicator=终本率"));
        List<String> notices = lines(export(Exported.NOTICES, Format.NDJSON, "year=2024"));

        assertThat(figures).hasSizeGreaterThan(2);
        figures.subList(0, figures.size() - 1).stream()
                .map(JSON::readTree)
                .forEach(figure -> assertThat(figure)
                        .isEqualTo(json(PortalIndex.answer(
                                index().observations().one(figure.path("id").asString())))));
        assertThat(notices).hasSize(3 + 1);
        notices.subList(0, 3).stream().map(JSON::readTree).forEach(notice -> {
            JsonNode whole = json(
                    PortalIndex.answer(index().notices().one(notice.path("id").asString())));
            assertThat(notice.properties())
                    .containsExactlyInAnyOrderElementsOf(whole.properties().stream()
                            .filter(property -> !property.getKey().equals("issues"))
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource(Exported.class)
    default void closesNdjsonWithCountAndHash(Exported exported) throws IOException {
        index().fill();

        byte[] written = export(exported, Format.NDJSON, "year=2021");

        List<String> lines = lines(written);
        JsonNode end = JSON.readTree(lines.getLast());
        assertThat(end.path("end").asBoolean()).isTrue();
        assertThat(end.path("count").asInt()).isEqualTo(lines.size() - 1).isPositive();
        byte[] before =
                Arrays.copyOf(written, written.length - lines.getLast().getBytes(StandardCharsets.UTF_8).length - 1);
        assertThat(end.path("sha256").asString()).isEqualTo(Sha256.hex(before));
    }

    /** What a person would count in the samples, by the list's own words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ISSUES       | year=2024&level=中级&sort=court
        ISSUES       | q=终本率 OR 三个规定&sort=-date
        ISSUES       | court!=南阳市中级人民法院
        OBSERVATIONS | indicator=终本率&min=30&sort=-value
        OBSERVATIONS | q=执行案款&sort=date
        NOTICES      | kind=巡察
        NOTICES      | year=1999
        """)
    default void writesAsManyRowsAsTheListCounts(Exported exported, String parameters) throws IOException {
        index().fill();

        List<CSVRecord> rows = rows(exported, parameters);

        assertThat(rows.stream().map(row -> row.get("id")).distinct())
                .hasSize(Math.toIntExact(total(exported, parameters)));
        assertThat(rows).hasSize(Math.toIntExact(total(exported, parameters)));
    }

    @Test
    default void keepsTheOrderThatIsAskedFor() throws IOException {
        index().fill();

        assertThat(rows(Exported.ISSUES, "sort=date").stream().map(row -> row.get("notice.publishedOn")))
                .isSorted();
        assertThat(rows(Exported.OBSERVATIONS, "indicator=终本率&sort=value&unit=%25").stream()
                        .map(row -> row.get("value"))
                        .filter(value -> !value.isEmpty())
                        .map(Double::valueOf))
                .isSorted();
    }

    @Test
    default void tellsOfEveryRowWhereItStands() throws IOException {
        index().fill();
        Map<String, NoticeDocuments> notices = Samples.documents().stream()
                .collect(Collectors.toMap(read -> read.notice().id(), Function.identity()));

        for (CSVRecord figure : rows(Exported.OBSERVATIONS, "")) {
            NoticeDocuments read = notices.get(figure.get("notice.id"));
            assertThat(stretch(read, figure, "quote")).isEqualTo(words(figure.get("quote.text")));
            assertSource(read, figure);
        }
        for (CSVRecord measure : rows(Exported.MEASURES, "")) {
            NoticeDocuments read = notices.get(measure.get("notice.id"));
            assertThat(stretch(read, measure, "span")).isEqualTo(words(measure.get("text")));
            assertSource(read, measure);
        }
        for (CSVRecord issue : rows(Exported.ISSUES, "")) {
            NoticeDocuments read = notices.get(issue.get("notice.id"));
            assertThat(stretch(read, issue, "span")).endsWith(words(issue.get("text")));
            assertSource(read, issue);
        }
    }

    @Test
    default void writesEachMeasureOfTheIssuesFound() throws IOException {
        index().fill();
        String notice = Samples.documents(SampleNotice.NANYANG_2024).notice().id();

        assertThat(rows(Exported.MEASURES, "notice=" + notice).stream().map(row -> row.get("text")))
                .containsExactlyElementsOf(Samples.documents(SampleNotice.NANYANG_2024).issues().stream()
                        .flatMap(issue -> issue.measures().stream())
                        .map(measure -> measure.text())
                        .toList());
    }

    /** Read by POI, which has nothing of the library that writes. */
    @Test
    default void writesWorkbooksThatOpen() throws IOException {
        index().fill();

        byte[] workbook = export(Exported.OBSERVATIONS, Format.XLSX, "indicator=终本率&header=machine");

        List<CSVRecord> rows = rows(Exported.OBSERVATIONS, "indicator=终本率");
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(1);
            assertThat(read.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
            Row header = read.getSheetAt(0).getRow(0);
            List<String> names = new ArrayList<>();
            header.forEach(cell -> names.add(cell.getStringCellValue()));
            assertThat(names).isEqualTo(rows.getFirst().getParser().getHeaderNames());
            for (int i = 0; i < rows.size(); i++) {
                Row row = read.getSheetAt(0).getRow(i + 1);
                CSVRecord expected = rows.get(i);
                assertThat(row.getCell(names.indexOf("quote.text")).getStringCellValue())
                        .isEqualTo(words(expected.get("quote.text")));
                if (!expected.get("value").isEmpty()) {
                    assertThat(row.getCell(names.indexOf("value")).getNumericCellValue())
                            .isEqualTo(Double.parseDouble(expected.get("value")));
                }
                assertThat(row.getCell(names.indexOf("notice.publishedOn"))
                                .getLocalDateTimeCellValue()
                                .toLocalDate())
                        .isEqualTo(expected.get("notice.publishedOn"));
            }
        }
    }

    /** A page of ten is worked at while the next is fetched; the third is asked for when the second is taken, and no sooner. */
    @Test
    default void readsOnePageAheadAndNoFurther() throws IOException {
        index().fill();
        long before = searches();

        StepVerifier.create(pages(), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertSearches(before + 2))
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertSearches(before + 3))
                .thenCancel()
                .verify(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    default void closesItsPointInTimeWhenCancelled(int pages) throws IOException {
        index().fill();

        pages().take(pages).blockLast(Duration.ofSeconds(20));
        assertNothingOpen();
        // cancelled while it is being opened
        pages().subscribe().dispose();
        assertNothingOpen();
    }

    @Test
    default void closesItsPointInTimeAtTheEnd() throws IOException {
        index().fill();

        assertThat(pages().map(page -> page.documents().size()).collectList().block(Duration.ofSeconds(20)))
                .startsWith(10, 10)
                .last()
                .isEqualTo(Samples.issues().size() % 10);
        assertNothingOpen();
    }

    /** What was written while it was read does not matter; what was lost does. */
    @Test
    default void endsWithAnErrorWhenItsPointInTimeIsLost() throws IOException {
        index().fill();

        StepVerifier.create(pages().doOnNext(page -> lose(page.pointInTime())), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .thenRequest(10)
                .thenConsumeWhile(page -> true) // at most the one that was fetched ahead
                .expectError(EngineAwayException.class)
                .verify(Duration.ofSeconds(20));
    }

    private Flux<SourcePage> pages() {
        SearchRequest tens = SearchRequest.of(
                r -> r.size(10).query(q -> q.matchAll(m -> m)).sort(s -> s.field(f -> f.field("_shard_doc"))));
        return index().elastic().everything(DocumentKind.ISSUES, tens);
    }

    private void lose(String pointInTime) {
        try {
            index().client().closePointInTime(c -> c.id(pointInTime));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many, and no more after a while. */
    private void assertSearches(long expected) {
        for (int i = 0; i < 50 && searches() < expected; i++) {
            rest();
        }
        rest();
        assertThat(searches()).isEqualTo(expected);
    }

    private static void rest() {
        try {
            Thread.sleep(A_WHILE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long searches() {
        return searchStats("query_total");
    }

    private void assertNothingOpen() {
        long open = -1;
        for (int i = 0; i < 50 && open != 0; i++) {
            rest();
            open = searchStats("open_contexts");
        }
        assertThat(open).isZero();
    }

    private long searchStats(String name) {
        try {
            var search = index().client()
                    .nodes()
                    .stats(s -> s.metric(NodeStatsMetric.Indices).indexMetric(CommonStatsFlag.Search))
                    .nodes()
                    .values();
            return search.stream()
                    .map(node -> node.indices().search())
                    .mapToLong(stats -> name.equals("open_contexts") ? stats.openContexts() : stats.queryTotal())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSource(NoticeDocuments read, CSVRecord row) {
        assertThat(row.get("links.source"))
                .isEqualTo(read.notice().sources().getFirst().uri());
        assertThat(row.get("notice.publishedOn"))
                .isEqualTo(String.valueOf(read.notice().publishedOn()));
        assertThat(row.get("court.name")).isEqualTo(read.notice().court().name());
    }

    private static String stretch(NoticeDocuments read, CSVRecord row, String name) {
        return read.notice()
                .text()
                .substring(Integer.parseInt(row.get(name + ".start")), Integer.parseInt(row.get(name + ".end")));
    }

    /** A cell's words without the apostrophe that keeps a spreadsheet from calculating them. */
    private static String words(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private long total(Exported exported, String parameters) {
        var query = PortalIndex.query(parameters, exported.listed());
        return switch (exported) {
            case ISSUES, MEASURES ->
                PortalIndex.answer(index().issues().list(query)).total().value();
            case OBSERVATIONS ->
                PortalIndex.answer(index().observations().list(query)).total().value();
            case NOTICES ->
                PortalIndex.answer(index().notices().list(query)).total().value();
        };
    }

    private List<CSVRecord> rows(Exported exported, String parameters) throws IOException {
        String csv = new String(
                export(exported, Format.CSV, parameters + (parameters.isEmpty() ? "" : "&") + "header=machine"),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
    }

    private byte[] export(Exported exported, Format format, String parameters) {
        Exports exports = new Exports(index().elastic(), index().meanings(), JSON, new ExportSettings(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.of(ExportRequest.of(exported, format, PortalIndex.given(parameters)), (fetched, found) -> {})
                .toIterable(1)
                .forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static JsonNode json(Object answer) {
        return JSON.readTree(JSON.writeValueAsString(answer));
    }

    private static List<String> lines(byte[] ndjson) {
        return new String(ndjson, StandardCharsets.UTF_8).lines().toList();
    }
}
