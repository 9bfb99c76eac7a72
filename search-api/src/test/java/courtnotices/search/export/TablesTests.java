package courtnotices.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TablesTests {

    private record Row(
            @Nullable String court,
            @Nullable BigDecimal value,
            @Nullable LocalDate published,
            boolean approx) {}

    private static final Sheet<Row> SHEET = new Sheet<>(
            "rates",
            "比率",
            List.of(
                    Column.text("court.name", "法院", Row::court),
                    Column.number("value", "数值", Row::value),
                    Column.day("publishedOn", "公布日期", Row::published),
                    Column.flag("approx", "约数", Row::approx)));

    private static final Row PLAIN = new Row("示例省高级人民法院", new BigDecimal("-47.60"), LocalDate.of(2024, 8, 23), true);

    private final Tables tables = new Tables(new JsonMapper());

    @Test
    void writesCsvAsSpreadsheetsAndProgramsReadIt() {
        assertThat(csv(List.of(PLAIN, new Row(null, null, null, false)), Header.CHINESE))
                .isEqualTo("\uFEFF法院,数值,公布日期,约数\r\n示例省高级人民法院,-47.60,2024-08-23,true\r\n\"\",,,false\r\n");
        assertThat(csv(List.of(), Header.MACHINE)).isEqualTo("\uFEFFcourt.name,value,publishedOn,approx\r\n");
    }

    static Stream<Arguments> hostileWords() {
        return Stream.of(
                Arguments.of("a formula", "=HYPERLINK(\"x\",\"点我\")", "'=HYPERLINK(\"x\",\"点我\")"),
                Arguments.of("a sum", "+1+1", "'+1+1"),
                Arguments.of("a list's dash", "-执行案款", "'-执行案款"),
                Arguments.of("a function of old", "@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("a tab before a formula", "\t=1", "'\t=1"),
                Arguments.of("a return before a formula", "\r=1", "'\r=1"),
                Arguments.of("a line break before a formula", "\n=1", "'\n=1"),
                Arguments.of("a full-width formula", "＝1+1", "'＝1+1"),
                Arguments.of("a sign inside", "1=1", "1=1"),
                Arguments.of("quotation marks, commas and breaks", "“甲\",\"乙”\r\n丙", "“甲\",\"乙”\r\n丙"),
                Arguments.of("NUL and bells", "甲\0乙\u0007", "甲\uFFFD乙\uFFFD"),
                Arguments.of("half a character first", "\uDC00甲", "\uFFFD甲"),
                Arguments.of("half a character last", "甲\uD842", "甲\uFFFD"),
                Arguments.of("two first halves", "\uD842\uD842\uDFB7", "\uFFFD𠮷"),
                Arguments.of("a whole rare character", "𠮷", "𠮷"),
                Arguments.of("no character", "甲\uFFFF", "甲\uFFFD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileWords")
    void neutralisesHostileWordsInCsv(String what, String words, String cell) throws IOException {
        String csv = csv(List.of(new Row(words, null, null, false)), Header.CHINESE);

        List<CSVRecord> read = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertThat(read).hasSize(2);
        assertThat(read.getLast().toList()).containsExactly(cell, "", "", "false");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileWords")
    void keepsHostileWordsWordsInXlsx(String what, String words, String cell) throws IOException {
        Workbooks read = Workbooks.of(xlsx(List.of(new Row(words, null, null, false))));

        String printable = cell.startsWith("'") ? cell.substring(1) : cell;
        assertThat(read.sheet(1).get(1).getFirst()).isEqualTo("inlineStr:" + printable);
    }

    @Test
    void writesXlsxWithNumbersDaysAndFlagsAsSuch() throws IOException {
        Workbooks read = Workbooks.of(xlsx(List.of(PLAIN)));

        assertThat(read.names()).containsExactly("比率");
        assertThat(read.sheet(1))
                .containsExactly(
                        List.of("inlineStr:法院", "inlineStr:数值", "inlineStr:公布日期", "inlineStr:约数"),
                        // 45527 days after the last of 1899 is 23 August 2024
                        List.of("inlineStr:示例省高级人民法院", "n:-47.60", "n:45527.0", "b:1"));
    }

    @Test
    void cutsInXlsxWhatIsLongerThanACellCanBeAndSaysSo() throws IOException {
        String longest = "案".repeat(XlsxEncoder.CELL);
        String longer = "案".repeat(40_000);

        Workbooks read =
                Workbooks.of(xlsx(List.of(new Row(longest, null, null, false), new Row(longer, null, null, false))));

        assertThat(read.sheet(1).get(1).getFirst()).isEqualTo("inlineStr:" + longest);
        assertThat(read.sheet(1).get(2).getFirst())
                .hasSize("inlineStr:".length() + XlsxEncoder.CELL)
                .endsWith(XlsxEncoder.CUT);
        assertThat(csv(List.of(new Row(longer, null, null, false)), Header.CHINESE))
                .contains(longer);
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(CellText.cut("𠮷𠮷", 3)).isEqualTo("𠮷");
        assertThat(CellText.cut("𠮷𠮷", 4)).isEqualTo("𠮷𠮷");
        assertThat(CellText.cut("𠮷𠮷", 2)).isEqualTo("𠮷");
    }

    @Test
    void goesOnInASecondSheetWhenOneIsFull() throws IOException {
        XlsxEncoder<Row> encoder = new XlsxEncoder<>(SHEET, Header.MACHINE, 3);
        encoder.begin();
        for (int i = 1; i <= 5; i++) {
            encoder.add(new Row("第" + i + "行", null, null, false));
        }
        encoder.end();

        Workbooks read = Workbooks.of(encoder.take());

        assertThat(read.names()).containsExactly("比率", "比率 2", "比率 3");
        assertThat(read.sheet(1)).hasSize(3);
        assertThat(read.sheet(2)).hasSize(3);
        assertThat(read.sheet(3)).hasSize(2);
        assertThat(read.sheet(3).getFirst()).startsWith("inlineStr:court.name");
        assertThat(read.sheet(3).getLast().getFirst()).isEqualTo("inlineStr:第5行");
    }

    @Test
    void closesNdjsonWithCountAndHash() {
        String written = new String(
                bytes(SHEET, List.of(PLAIN, new Row("=\0\n", null, null, false)), Format.NDJSON),
                StandardCharsets.UTF_8);

        String[] lines = written.split("(?<=\n)");
        assertThat(lines).hasSize(3);
        assertThat(lines[0])
                .isEqualTo("{\"court\":\"示例省高级人民法院\",\"value\":-47.60,\"published\":\"2024-08-23\",\"approx\":true}\n");
        JsonNode end = new JsonMapper().readTree(lines[2]);
        assertThat(lines[2])
                .startsWith("{\"end\": true, \"count\": 2, \"sha256\": \"")
                .endsWith("\"}\n");
        assertThat(end.path("sha256").asString())
                .isEqualTo(Sha256.hex((lines[0] + lines[1]).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hashesWhatLeftInManyChunks() {
        List<Row> rows = Stream.generate(() -> new Row("案".repeat(5_000), null, null, false))
                .limit(20)
                .toList();
        byte[] written = bytes(SHEET, rows, Format.NDJSON);

        String text = new String(written, StandardCharsets.UTF_8);
        String closing = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
        assertThat(new JsonMapper().readTree(closing).path("count").asInt()).isEqualTo(20);
        assertThat(new JsonMapper().readTree(closing).path("sha256").asString())
                .isEqualTo(Sha256.hex(
                        text.substring(0, text.length() - closing.length()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Three rows of more than a chunk each: a row is read when its chunk is taken, and no sooner. */
    @Test
    void readsNoRowBeforeItIsTaken() {
        int[] read = {0};
        Iterable<Row> page = () -> Stream.generate(() -> new Row("案".repeat(Chunks.CHUNK), null, null, false))
                .limit(3)
                .peek(row -> read[0]++)
                .iterator();

        StepVerifier.create(tables.of(SHEET, Flux.just(page), Format.CSV, Header.CHINESE), 0)
                .expectSubscription()
                .then(() -> assertThat(read[0]).isZero())
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(read[0]).isEqualTo(1))
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(read[0]).isEqualTo(2))
                .thenCancel()
                .verify();
    }

    @Test
    void breaksOffWithoutAnEndWhenItsPagesDo() {
        for (Format format : Format.values()) {
            Flux<List<Row>> broken =
                    Flux.just(List.of(PLAIN)).concatWith(Flux.error(new IllegalStateException("gone")));

            StepVerifier.create(tables.of(SHEET, broken, format, Header.CHINESE))
                    .verifyErrorMessage("gone");
        }
    }

    private String csv(List<Row> rows, Header header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.of(SHEET, rows, Format.CSV, header).toIterable().forEach(out::writeBytes);
        return out.toString(StandardCharsets.UTF_8);
    }

    private byte[] xlsx(List<Row> rows) {
        return bytes(SHEET, rows, Format.XLSX);
    }

    private byte[] bytes(Sheet<Row> sheet, List<Row> rows, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.of(sheet, rows, format, Header.CHINESE).toIterable().forEach(out::writeBytes);
        return out.toByteArray();
    }
}
