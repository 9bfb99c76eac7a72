package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice that its court took down says so wherever something of it stands: whoever cites it must know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnNoticeTests {

    private static final String COURT = "示例省苍岭市白石县人民法院";

    private final Visitor visitor = new Visitor();

    @AfterAll
    void close() {
        visitor.close();
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /issues?court=示例省苍岭市白石县人民法院, 'ol.hits article'
            /notices?court=示例省苍岭市白石县人民法院, 'tbody tr'
            /compare/indicators?indicator=终本率, 'table.compared tbody tr'
            """)
    void saysSoInEveryList(String path, String entries) {
        assertThat(page(path).select(entries))
                .filteredOn(entry -> entry.text().contains(COURT))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(tag(entry)).isEqualTo("已撤下"));
        assertThat(page(path).select(entries))
                .filteredOn(entry -> !entry.text().contains(COURT))
                .allSatisfy(entry -> assertThat(tag(entry)).isEmpty());
    }

    private static String tag(Element entry) {
        return entry.select(".tag[title^=已撤下：2026-01-04]").text();
    }

    @Test
    void saysSoOfACourtBesideOthers() {
        Document page = page("/compare/courts?court=" + COURT + "&court=南阳市中级人民法院");
        assertThat(page.select(".tag[title^=已撤下：2026-01-04]").text()).isEqualTo("已撤下");
    }

    @Test
    void saysSoOfWhatACourtDid() {
        Document page = page("/compare/measures?topic=终本");
        assertThat(page.select("section.column:has(.tag[title^=已撤下：2026-01-04]) h2")
                        .text())
                .isEqualTo(COURT);
    }

    @Test
    void saysSoOnAFiguresCard() {
        String card =
                page("/issues?court=" + COURT).select("p.figures a.figure").attr("href");
        assertThat(tag(page(card))).isEqualTo("已撤下");
    }

    @Test
    void saysSoInAnswersAndTables() {
        assertThat(visitor.get("/api/v1/issues?court=" + COURT).body()).contains("\"withdrawnOn\":\"2026-01-04\"");
        assertThat(visitor.get("/api/v1/observations.csv?court=" + COURT).body())
                .contains("撤下日期", "2026-01-04");
    }
}
