package courtnotices.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CursorTests {

    static Stream<String> garbage() {
        return Stream.of(
                "",
                "x",
                "终本",
                "%%%",
                "a+b/c=",
                encoded("date"),
                encoded("date\u001f5"),
                encoded("date\u001f-1\u001f1"),
                encoded("date\u001fmany\u001f1"),
                encoded("newest\u001f5\u001f1"),
                encoded("\u001f5\u001f1"),
                encoded("date" + "\u001f1".repeat(9)),
                encoded("date\u001f5\u001f1\u001ePOINT"),
                encoded("date\u001f5\u001f1\u001ePOINT\u001e"),
                encoded("date\u001f5\u001f1\u001ePOINT\u001ea\u001f\u001fb"),
                encoded("date\u001f5\u001f1\u001ePOINT\u001ea" + "\u001fa".repeat(100)),
                encoded("date\u001f5\u001f1\u001ePOINT\u001ea\u001eb"),
                encoded("date\u001f" + "1".repeat(8_000)));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void refusesWhatNoListPrinted(String printed) {
        assertThatExceptionOfType(BadQueryException.class)
                .isThrownBy(() -> Cursor.parse(printed))
                .satisfies(refused -> assertThat(refused.parameter()).isEqualTo("cursor"));
    }

    @ParameterizedTest
    @EnumSource
    void comesBackAsItWasPrinted(Sort sort) {
        Cursor cursor = new Cursor(sort, List.of("17.76673", "", "青澜市中级人民法院", "-9223372036854775808"), 5);
        assertThat(Cursor.parse(cursor.print())).isEqualTo(cursor);
        assertThat(cursor.print()).as("needs no encoding in an address").matches("[A-Za-z0-9_-]+");
    }

    @Test
    void keepsAPointInTimeAndTheFirstPage() {
        Cursor place = new Cursor(Sort.RELEVANCE, List.of("17.76673", "1724371200000", "0123456789abcdef", "2"), 5);
        List<String> first =
                IntStream.range(0, 100).mapToObj(i -> "0123456789abcdef-" + i).toList();
        for (Cursor cursor : List.of(place.at(null, first), place.at("x".repeat(700), first))) {
            assertThat(Cursor.parse(cursor.print())).isEqualTo(cursor);
        }
    }

    @Test
    void keepsAMissingValueAtTheEnd() {
        Cursor cursor = new Cursor(Sort.COURT, List.of("临湾区人民法院", ""), 5);
        assertThat(Cursor.parse(cursor.print())).isEqualTo(cursor);
    }

    @Test
    void copiesItsValues() {
        List<String> values = new ArrayList<>(List.of("1"));
        Cursor cursor = new Cursor(Sort.DATE, values, 5);
        values.add("2");
        assertThat(cursor.after()).containsExactly("1").isUnmodifiable();
    }

    private static String encoded(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }
}
