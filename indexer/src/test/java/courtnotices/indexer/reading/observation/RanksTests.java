package courtnotices.indexer.reading.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "第一责任人",
                "第三次会议",
                "第一季度",
                "位居全省前三名",
                "全省第一方阵",
                "位列全省第一梯队",
                "全市法院第二批",
                "获第二名",
                "第一名",
                "居第一审判庭",
                "居第百位",
                // more than a place can be
                "位居全国第12860位",
                "位居全国第一千二百位",
            })
    void findsNoPlace(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            位居全省第四 | 4(全省)@0-6
            排名全省第3位 | 3(全省)@0-7
            居全省第二 | 2(全省)@0-5
            全省排名第三 | 3(全省)@0-6
            全省第六 | 6(全省)@0-4
            排名第12名 | 12@0-6
            获全国第一 | 1(全国)@0-5
            # the first, in words
            位居全省之首 | 1(全省)@0-6
            居全市首位 | 1(全市)@0-5
            # among how many
            在全省22个中院中排名第六 | 6(全省22个中院)@1-13
            # of several figures
            均排名全省第三 | *3(全省)@0-7
            双双位居全省第二 | *2(全省)@0-8
            分别居全省第二、第一 | 2,1(全省)@0-10
            分列全省第三位、第五位 | 3,5(全省)@0-11
            分居全省第三、第五 | 3,5(全省)@0-9
            # all of the number
            位居全省基层法院第一百零三位 | 103(全省基层法院)@0-14
            由全国第一百二十位上升至第九十位 | 90(全国)@0-16
            排名全国第1286位 | 1286(全国)@0-10
            # where it came from
            由第八位上升至第三位 | 3@0-10
            排名由全省第12位跃升至第5位 | 5(全省)@0-15
            第5位(并列) | ''
            居全省第5位(并列) | 5(全省)@0-10
            """)
    void findsPlaces(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void dealsItsPlacesOut() {
        RankMention ranks = Ranks.in("分别居全省第二、第一", 0, 10).getFirst();
        assertThat(ranks.of(0).place()).isEqualTo(2);
        assertThat(ranks.of(1).place()).isEqualTo(1);
        assertThat(ranks.of(2).place()).isEqualTo(1);
    }

    private static String shown(String text) {
        return Ranks.in(text, 0, text.length()).stream()
                .map(rank -> (rank.all() ? "*" : "")
                        + rank.places().stream().map(String::valueOf).collect(Collectors.joining(","))
                        + (rank.of() == null ? "" : "(" + rank.of() + ")") + "@" + rank.start() + "-" + rank.end())
                .collect(Collectors.joining(" "));
    }
}
