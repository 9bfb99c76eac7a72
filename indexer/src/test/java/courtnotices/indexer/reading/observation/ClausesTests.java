package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTests {

    /** The clause around the * . */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            * | ``
            结案*9件 | 结案9件
            收案12件,结案*9件;调解3件 | 结案9件
            收案12件(结案*9件) | 结案9件
            # a short bracket without a number belongs to its word
            党组(扩大)会*9次 | 党组(扩大)会9次
            召开*党组(扩大)会 | 召开党组(扩大)会
            收案(12)件*9次 | 件9次
            收案(含执行,保全)件*9次 | 件9次
            (正常)*结案 | (正常)结案
            # a lone bracket is an end
            扩大)会*9次 | 会9次
            会*9次(扩大 | 会9次
            """)
    void reachesToTheMarksAround(String text, String expected) {
        int at = text.indexOf('*');
        String masked = text.replace("*", "");
        String clause = masked.substring(Clauses.start(masked, at, 0), Clauses.end(masked, at, masked.length()));
        assertThat(clause).isEqualTo(expected);
    }

    @Test
    void reachesNoFartherThanItIsGiven() {
        assertThat(Clauses.start("收案结案", 4, 2)).isEqualTo(2);
        assertThat(Clauses.end("收案结案", 0, 2)).isEqualTo(2);
        String endless = "案".repeat(1000);
        assertThat(Clauses.start(endless, 500, 0)).isEqualTo(380);
        assertThat(Clauses.end(endless, 500, 1000)).isEqualTo(620);
    }
}
