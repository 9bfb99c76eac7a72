package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void showsAShortLineWhole() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("首".repeat(80))).isEqualTo("首".repeat(80));
    }

    @Test
    void showsTheBeginningOfALongOne() {
        assertThat(Excerpt.of("首".repeat(81))).isEqualTo("首".repeat(80) + "…");
    }

    /** 𠮷 is two units. */
    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Excerpt.of("首".repeat(79) + "𠮷末")).isEqualTo("首".repeat(79) + "…");
        assertThat(Excerpt.of("首".repeat(78) + "𠮷末")).isEqualTo("首".repeat(78) + "𠮷…");
    }
}
