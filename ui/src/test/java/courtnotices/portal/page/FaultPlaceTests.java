package courtnotices.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.ListQuery;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultPlaceTests {

    @Test
    void isTheSignThatIsAtFaultWithWhatStandsAroundIt() {
        assertThat(place("终本 “案款")).isEqualTo(new FaultPlace("4", "“", "终本 ", "案款"));
        assertThat(place("court:")).isEqualTo(new FaultPlace("7", "", "court:", ""));
    }

    @Test
    void showsTheNearestOfALongQuery() {
        assertThat(place("𠮷".repeat(30) + "*" + "款".repeat(30)))
                .isEqualTo(new FaultPlace("31", "*", "…" + "𠮷".repeat(20), "款".repeat(20) + "…"));
    }

    @Test
    void isNowhereWhereTheWholeQueryIsAtFault() {
        assertThat(place("-终本")).isNull();
        assertThat(place("。")).isNull();
        assertThat(FaultPlace.of(new IllegalStateException(), "终本")).isNull();
    }

    private static @Nullable FaultPlace place(String query) {
        BadQueryException refused =
                Assertions.catchThrowableOfType(BadQueryException.class, () -> ListQuery.ALL.withText(query));
        return FaultPlace.of(refused, query);
    }
}
