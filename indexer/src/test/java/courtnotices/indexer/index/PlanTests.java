package courtnotices.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.ClaimedTotals;
import courtnotices.notice.Contact;
import courtnotices.notice.Inspection;
import courtnotices.notice.Notice;
import courtnotices.notice.Source;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final String PAGE = "http://court.example/1";
    private static final String COPY = "https://reprint.example/1";
    private static final String FILE = "file:///saved/1.html";
    private static final List<String> ADDRESSES = List.of(PAGE, COPY, FILE);
    private static final Instant START = Instant.parse("2026-01-02T03:04:05.678Z");

    @Test
    void leavesWithdrawnWhatAnArchiveTellsOfTheTimeBefore() {
        History history = new History();
        history.reads(page(PAGE, 1, 0));
        history.reads(page(PAGE, 1, 1)); // the archive has it, the index need not remember it
        history.loses(PAGE, 2);

        history.reads(page(PAGE, 1, 1));

        assertThat(history.publication().withdrawnAt()).isEqualTo(at(2));
    }

    @Test
    void takesWordsAndPartsOfThePageThatIsTheBetterToCite() {
        History history = new History();
        history.reads(file(1));

        Plan plan = history.reads(page(PAGE, 1, 1));

        assertThat(plan.outcome()).isEqualTo(Stored.Outcome.FOUND_AGAIN);
        assertThat(plan.notice().source().uri()).isEqualTo(PAGE);
        assertThat(plan.notice().text()).isEqualTo(text(PAGE, 1));
        assertThat(plan.writesParts()).isTrue();
    }

    @Test
    void citesACopyThatStandsWhenItsOwnPageHasGone() {
        History history = new History();
        history.reads(page(PAGE, 1, 0));
        history.reads(page(COPY, 1, 1));
        assertThat(history.source()).isEqualTo(PAGE);

        history.loses(PAGE, 2);
        assertThat(history.source()).isEqualTo(COPY);
        assertThat(history.publication().withdrawnAt()).isNull();
    }

    /** A reprint has had its own words from the first; a court's page that has gone is not to be cited in them. */
    @Test
    void citesNoCopyThatSaysSomethingElse() {
        History history = new History();
        history.reads(page(PAGE, 1, 0));
        history.reads(page(COPY, 2, 1));

        history.loses(PAGE, 2);

        assertThat(history.source()).isEqualTo(PAGE);
    }

    @Test
    void remembersWhenACopyWasReadLast() {
        History history = new History();
        history.reads(page(PAGE, 1, 0));
        history.reads(page(COPY, 2, 1));
        history.reads(page(COPY, 3, 3));

        assertThat(history.reads(page(COPY, 2, 2)).outcome()).isEqualTo(Stored.Outcome.UNCHANGED);
    }

    /** Whatever happened to its pages, in whatever order: what is kept of a notice is of one piece. */
    @Test
    void keepsEveryHistoryOfOnePiece() {
        for (int seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            History history = new History();
            List<NoticeDocuments> archived = new ArrayList<>();
            for (int minute = 0; minute < 12; minute++) {
                String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
                int words = 1 + random.nextInt(3);
                switch (random.nextInt(4)) {
                    case 0 -> history.loses(address, minute);
                    case 1 -> history.readsAgain(archived, random);
                    default -> {
                        NoticeDocuments found = address.equals(FILE) ? file(words) : page(address, words, minute);
                        history.reads(found);
                        if (!address.equals(FILE)) {
                            archived.add(found);
                        }
                    }
                }
                history.isOfOnePiece("seed " + seed + ", minute " + minute);
            }
        }
    }

    /** What is kept of one notice, as a store would keep it. */
    private static final class History {

        private @Nullable NoticeDocument kept;
        private @Nullable String partsText;

        Plan reads(NoticeDocuments found) {
            Plan plan = Plan.of(found, kept, at(1_000));
            kept = plan.notice();
            if (plan.writesParts()) {
                partsText = plan.documents().notice().text();
            }
            return plan;
        }

        /** An archive tells nothing new of what it told when it was written. */
        void readsAgain(List<NoticeDocuments> archived, Random random) {
            if (archived.isEmpty()) {
                return;
            }
            NoticeDocuments page = archived.get(random.nextInt(archived.size()));
            NoticeDocument before = notice();
            assertThat(reads(page).outcome()).isEqualTo(Stored.Outcome.UNCHANGED);
            assertThat(notice()).isEqualTo(before);
        }

        void loses(String address, int minute) {
            if (kept != null && kept.isKnownAt(address)) {
                kept = kept.goneFrom(address, at(minute));
            }
        }

        void isOfOnePiece(String when) {
            if (kept == null) {
                return;
            }
            List<String> known = kept.sources().stream().map(Source::uri).toList();
            Publication publication = kept.publication();
            assertThat(kept.readings().get(source())).as(when).isEqualTo(kept.contentHash());
            assertThat(partsText).as(when).isEqualTo(kept.text()).startsWith(kept.contentHash());
            assertThat(publication.withdrawnAt() != null)
                    .as(when)
                    .isEqualTo(known.stream().allMatch(publication::isGoneFrom));
            boolean standsSomewhere = known.stream()
                    .filter(uri -> !publication.isGoneFrom(uri))
                    .anyMatch(uri -> kept.contentHash().equals(kept.readings().get(uri)));
            assertThat(publication.isGoneFrom(source())).as(when).isEqualTo(!standsSomewhere);
        }

        NoticeDocument notice() {
            return Objects.requireNonNull(kept);
        }

        Publication publication() {
            return notice().publication();
        }

        String source() {
            return notice().source().uri();
        }
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }

    private static NoticeDocuments page(String address, int words, int minute) {
        return documents(new Source(address, "text/html", "utf-8", "0".repeat(64), at(minute)), words);
    }

    private static NoticeDocuments file(int words) {
        return documents(new Source(FILE, "text/html", "utf-8", "0".repeat(64), null), words);
    }

    private static NoticeDocuments documents(Source source, int words) {
        Notice notice = new Notice(
                "0123456789abcdef",
                source,
                null,
                null,
                null,
                null,
                Inspection.UNKNOWN,
                ClaimedTotals.NONE,
                Contact.NONE,
                text(source.uri(), words),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new NoticeDocuments(NoticeDocument.of(notice, "words" + words, "words" + words), List.of(), List.of());
    }

    /** Pages that say the same need not be set alike. */
    private static String text(String address, int words) {
        return "words" + words + " ".repeat(1 + ADDRESSES.indexOf(address));
    }
}
