package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        35.93       | %  | 35.93%
        0.5         | %  | 0.5%
        12345.6     | 件 | 12,345.6件
        150000000   | 元 | 1.5亿元
        123456789.01 | 元 | 1.2345678901亿元
        100000000   | 元 | 1亿元
        27905000    | 元 | 2,790.5万元
        10000       | 元 | 1万元
        -460000     | 元 | -46万元
        9999.5      | 元 | 9,999.5元
        27905000    | 件 | 27,905,000件
        1E+3        | 条 | 1,000条
        0           | 件 | 0件
        -1.20       | %  | -1.2%
        0.000000001 | 比值 | 0.000000001比值
        """)
    void partsThousandsAndKeepsDecimals(BigDecimal value, String unit, String written) {
        assertThat(Notation.of(value, unit)).isEqualTo(written);
    }
}
