package courtnotices.notice.chinese.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "三个规定, san ge gui ding", // one character alone has ge and ga
        "终本率, zhong ben lv", // not shuai
        "率先垂范, shuai xian chui fan",
        "重庆市, chong qing shi", // not zhong
        "发回重审, fa hui chong shen",
        "银行, yin hang",
        "行政争议, xing zheng zheng yi",
        "长期未结, chang qi wei jie", // not zhang
        "单县, dan xian",
    })
    void readsACharacterAsItsPhraseDoes(String text, String expected) {
        assertThat(Pinyin.of(text).stream().map(List::getFirst).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"率, lv|lu|shuai", "重, zhong|chong", "朝, chao|zhao", "略, lve|lue", "审, shen", "女, nv|nu|ru"})
    void knowsTheOtherReadingsToo(String character, String expected) {
        assertThat(Pinyin.of(character).getFirst()).contains(expected.split("\\|"));
    }

    @Test
    void hasNoneForWhatIsNoChinese() {
        assertThat(Pinyin.of("A1，𠮷 \u0000法"))
                .hasSize("A1，𠮷 \u0000法".length())
                .filteredOn(syllables -> !syllables.isEmpty())
                .containsExactly(List.of("fa"));
        assertThat(Pinyin.of("")).isEmpty();
    }
}
