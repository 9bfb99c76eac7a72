package courtnotices.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody who was sent one page of the demonstration takes its courts for real ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPagesTests {

    private final Visitor visitor = new Visitor();

    @AfterAll
    void close() {
        visitor.close();
    }

    static Set<String> pages() {
        return Pages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysOnEveryPageThatItIsOne(String name) {
        String path = String.valueOf(Pages.all().get(name));
        assertThat(visitor.page(path).select("header.site .demo").text()).isEqualTo("演示数据：26 份通报中 21 份的法院是虚构的，不可引用。");
        assertThat(visitor.page(path + (path.contains("?") ? "&" : "?") + "lang=en")
                        .select("header.site .demo")
                        .text())
                .isEqualTo("Demonstration data: the courts of 21 of the 26 notices are invented; do not cite them.");
    }
}
