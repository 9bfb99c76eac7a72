package courtnotices.indexer.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.chinese.folding.Folding;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StressTests {

    /** Stressed characters stand as they are, all others as a dot. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing is stressed
            规范终本管理                 | ......
            统一是前提                   | .....
            重点之一是清案款             | ........
            于是查案                     | ....
            制定办法》                   | .....
            # an unclosed mark
            制定《办法                   | .....
            # a measure's first words, up to the first mark
            一是清案款，再发放。         | ..清案款.....
            十一是清案款。               | ...清案款.
            一是，清案款。               | ...清案款.
            改完。二是评查               | .....评查
            # a rule's name
            修订《案款办法》后           | ..《案款办法..
            """)
    void stresses(String text, String stressed) {
        BitSet stress = Stress.of(Folding.fold(text));
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            told.append(stress.get(i) ? text.charAt(i) : '.');
        }
        assertThat(told).hasToString(stressed);
    }
}
