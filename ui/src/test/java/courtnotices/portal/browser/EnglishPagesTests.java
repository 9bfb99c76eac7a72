package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together from several words reads as its language does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglishPagesTests {

    private final Visitor visitor = new Visitor();

    @AfterAll
    void close() {
        visitor.close();
    }

    @Test
    void tellsInATableAndOnACardHowAFigureMoved() {
        String table = "/compare/indicators?indicator=终本率";
        String card = visitor.page(table)
                .select("table.compared tr:contains(同比) a.figure")
                .attr("href");
        assertMoved(table, table + "&lang=en");
        assertMoved(card, card + "?lang=en");
    }

    private void assertMoved(String inChinese, String inEnglish) {
        assertThat(visitor.page(inChinese).text()).containsPattern("同比[升降][\\d.]+个百分点");
        String english = visitor.page(inEnglish).text();
        assertThat(english).containsPattern("\\b(up|down) [\\d.]+ percentage points year on year\\b");
        assertThat(english).doesNotContainPattern("\\b(up|down)[\\d\\p{IsHan}]");
    }

    @Test
    void tellsAPlaceInAnOrder() {
        assertThat(visitor.page("/compare/indicators?indicator=终本率&lang=en").text())
                .doesNotContainPattern("no\\.\\d|of\\p{IsHan}|\\dof");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators/终本率", "/indicators"})
    void tellsWhichWayIsBetter(String address) {
        assertThat(visitor.page(address).text()).contains("越低越好");
        assertThat(visitor.page(address + "?lang=en").text())
                .contains("lower is better")
                .doesNotContain("越低越好", "越高越好");
    }
}
