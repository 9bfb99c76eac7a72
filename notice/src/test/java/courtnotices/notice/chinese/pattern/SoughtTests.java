package courtnotices.notice.chinese.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTests {

    private static final String TEXT = "截至8月22日，全市法院终本率由43.9%降至31.2%，下降12.7个百分点。制定、修订《办法》3项；𠮷某1人（已完成）。";

    /** Each finds what {@link java.util.regex.Matcher#find()} does: a class, words, a lookahead, a lookbehind, an end, half a pair of characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[一二三四五六七八九十\\d]+",
                "制定|修订|终本率|没有",
                "(?=[制修])(?<![、定])(?:制定|修订)",
                "(?<!\\d)(\\d{1,3})(?:\\.\\d)?%",
                "(?!制)..《",
                "\\d+项?(?=[；。])",
                "[（(]已完成[）)]。$",
                "\\x{20BB7}某",
                ".",
            })
    void findsWhatAMatcherFinds(String pattern) {
        List<String> expected = Pattern.compile(pattern)
                .matcher(TEXT)
                .results()
                .map(SoughtTests::told)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(all(Sought.of(pattern).in(TEXT))).isEqualTo(expected);
    }

    @Test
    void looksOnlyWhereItIsTold() {
        Sought number = Sought.of("\\d+");
        assertThat(all(number.in(TEXT, 3, 10))).containsExactly("4:22");
        assertThat(number.at(TEXT, 2, 4)).isNotNull();
        assertThat(number.at(TEXT, 3, 10)).isNull();
        assertThat(number.at(TEXT, 2, 2)).isNull();
    }

    @Test
    void seesWhatStandsAroundThePart() {
        assertThat(all(Sought.of("(?<!2)2").in(TEXT, 5, 10))).isEmpty();
        assertThat(all(Sought.of("22(?=日)").in(TEXT, 4, 6))).containsExactly("4:22");
    }

    @Test
    void goesOnFromAnyPlace() {
        Sought.Search search = Sought.of("\\d+").in(TEXT);
        assertThat(search.find(4)).isTrue();
        assertThat(search.match().group()).isEqualTo("22");
        assertThat(search.find(0)).isTrue();
        assertThat(search.match().group()).isEqualTo("8");
        assertThat(search.find(TEXT.length())).isFalse();
    }

    private static List<String> all(Sought.Search search) {
        List<String> found = new ArrayList<>();
        while (search.find()) {
            found.add(told(search.match()));
        }
        return found;
    }

    private static String told(MatchResult match) {
        return match.start() + ":" + match.group();
    }
}
