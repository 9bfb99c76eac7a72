package courtnotices.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final String HERE = "https://court.example/1";
    private static final String THERE = "https://reprint.example/1";
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
    private static final Instant LATER = Instant.parse("2026-02-03T04:05:06Z");
    private static final Publication.Gone GONE = new Publication.Gone(HERE, THEN);

    @Test
    void isWithdrawnWhenItsLastAddressGoes() {
        Publication half = Publication.FIRST.goneFrom(HERE, List.of(HERE, THERE), THEN);
        Publication none = half.goneFrom(THERE, List.of(HERE, THERE), LATER);

        assertThat(half).isEqualTo(new Publication(1, null, null, List.of(GONE)));
        assertThat(none).isEqualTo(new Publication(1, null, LATER, List.of(GONE, new Publication.Gone(THERE, LATER))));
    }

    @Test
    void keepsTheDayOnWhichItWasFirstFoundGone() {
        Publication gone = Publication.FIRST.goneFrom(HERE, List.of(HERE), THEN);

        assertThat(gone.goneFrom(HERE, List.of(HERE), LATER)).isEqualTo(gone);
    }

    @Test
    void standsAgainWhenItsPageComesBack() {
        Publication gone = Publication.FIRST.goneFrom(HERE, List.of(HERE), THEN);

        assertThat(gone.standingAt(HERE)).isEqualTo(Publication.FIRST);
    }

    /** A court that renews its site takes the page down here and puts it up there. */
    @Test
    void standsAgainWhenItWasMovedToAnAddressThatNobodyKnew() {
        Publication gone = Publication.FIRST.goneFrom(HERE, List.of(HERE), THEN);

        assertThat(gone.standingAt(THERE)).isEqualTo(new Publication(1, null, null, List.of(GONE)));
    }

    @Test
    void countsRevisionsAndKeepsWhatIsGone() {
        Publication half = Publication.FIRST.goneFrom(HERE, List.of(HERE, THERE), THEN);

        assertThat(half.revised(LATER)).isEqualTo(new Publication(2, LATER, null, List.of(GONE)));
    }
}
