package courtnotices.search.compare;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.export.ComparisonSheets;
import courtnotices.search.export.Format;
import courtnotices.search.export.Header;
import courtnotices.search.export.Tables;
import courtnotices.search.query.ComparisonParameters;
import courtnotices.search.query.IndicatorQuery;
import courtnotices.search.result.IndicatorComparison;
import courtnotices.search.result.IndicatorRow;
import courtnotices.search.result.ObservationHit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RowsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final IndicatorQuery QUERY = ComparisonParameters.indicators(Map.of("indicator", List.of("终本率")));

    private static final IndicatorComparison COMPARISON =
            IndicatorTable.of(QUERY, Stream.of("甲中院", "癸区院").map(Told::court).toList(), Told.figures("""
                    甲中院 | 2024-08-30 | 38.2  | 全市法院 | 截至 2024-08-22
                    甲中院 | 2020-08-30 | 44.12 | 全市法院 | 截至 2020-08-31
                    甲中院 | 2024-08-30 | 28.6  | 本院     | 半年 2024-01-01 2024-06-30
                    乙中院 | 2024-08-30 | 36.2  | 全市法院 | 截至 2024-08-22
                    丙中院 | 2024-08-30 | 约40  | 全市法院 | 截至 2024-08-22
                    丁中院 | 2024-08-30 | 33.1  | 全市法院 | 半年 2024-01-01 2024-06-30
                    戊中院 | 2024-08-30 | -     | 全市法院 | 截至 2024-08-22
                    己中院 | 2024-08-30 | 12.5  | 全市法院 | 截至 2024-08-22 | % | 涉企案件终本率
                    """));

    @Test
    void tellsEachFigureOnceAndEachCourt() {
        assertThat(Rows.of(COMPARISON).stream().map(RowsTests::line))
                .containsExactly(
                        "1 true - 乙中院 36.2",
                        "1 true - 甲中院 38.2",
                        "1 false - 甲中院 44.12",
                        "1 false 约数 丙中院 40",
                        "2 true 期间不同 丁中院 33.1",
                        "3 true 口径不同 甲中院 28.6",
                        "null false 口径不同 己中院 12.5",
                        "null false 未公布 戊中院 null",
                        "null false 未公布 癸区院 -");
    }

    @Test
    void opensInASpreadsheetWithItsProvenance() throws IOException {
        String csv = table(Header.CHINESE);

        assertThat(csv).startsWith("\ufeff");
        List<CSVRecord> records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
        assertThat(records).hasSize(9);
        CSVRecord first = records.getFirst();
        assertThat(first.get("法院")).isEqualTo("乙中院");
        assertThat(first.get("数值")).isEqualTo("36.2");
        assertThat(first.get("口径")).isEqualTo("全市法院");
        assertThat(first.get("期间终")).isEqualTo("2024-08-22");
        assertThat(first.get("原句")).isEqualTo("终本率");
        assertThat(first.get("原句起")).isEqualTo("30");
        assertThat(first.get("公布日期")).isEqualTo("2024-08-30");
        assertThat(first.get("原文地址")).isEqualTo("https://court.example/notice");
        assertThat(records.getLast().get("法院")).isEqualTo("癸区院");
        assertThat(records.getLast().get("不可比原因")).isEqualTo("未公布");
        assertThat(records.getLast().get("数值")).isEmpty();
    }

    @Test
    void namesEachColumnOnce() {
        String header = table(Header.MACHINE).lines().findFirst().orElseThrow().substring(1);

        assertThat(header.split(",", -1))
                .doesNotHaveDuplicates()
                .contains("court.name", "reason", "value", "links.source");
    }

    /** The shape that the contract promises. */
    @Test
    void keepsTheShapeOfTheContract() {
        JsonNode json = JSON.valueToTree(COMPARISON);

        assertThat(json.path("indicator").path("code").asString()).isEqualTo("终本率");
        JsonNode group = json.path("groups").get(0);
        assertThat(group.propertyNames()).contains("unit", "scope", "periodKind", "n", "median", "min", "max", "rows");
        assertThat(group.path("periodKind").asString()).isEqualTo("截至");
        JsonNode row = group.path("rows").get(0);
        assertThat(row.propertyNames())
                .contains("court", "value", "approx", "period", "change", "rank", "quote", "notice", "issue", "links");
        assertThat(row.path("quote").path("text").asString()).isEqualTo("终本率");
        JsonNode absent = json.path("absent").get(0);
        assertThat(absent.path("court").path("name").asString()).isEqualTo("丙中院");
        assertThat(absent.path("reason").asString()).isEqualTo("约数");
        assertThat(absent.path("observation").path("value").asInt()).isEqualTo(40);
    }

    private static String table(Header header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Tables(JSON)
                .of(ComparisonSheets.INDICATORS, Rows.of(COMPARISON), Format.CSV, header)
                .toIterable()
                .forEach(bytes::writeBytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String line(IndicatorRow row) {
        ObservationHit figure = row.observation();
        return row.group() + " " + row.counted() + " "
                + (row.reason() == null
                        ? "-"
                        : Objects.requireNonNull(row.reason()).word()) + " "
                + row.court().name() + " " + (figure == null ? "-" : Told.value(figure));
    }
}
