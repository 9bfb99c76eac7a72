package courtnotices.indexer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.Refusal;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.archive.Departure;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.document.Documents;
import courtnotices.notice.document.NoticeDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IngestRunTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());
    private static final Documents DOCUMENTS =
            new Documents(Segmenter.with(Lexicon.bundled().terms()));
    private static final Instant START = Instant.parse("2024-08-23T04:00:00Z");

    @Test
    void countsWhatItRead() {
        List<PageSource> pages = SampleNotice.counted().stream()
                .map(sample -> page(sample.bytes(), sample.address()))
                .toList();
        IngestReport report = run(NoticeStore.none(), pages);
        int issues =
                SampleNotice.counted().stream().mapToInt(SampleNotice::issues).sum();
        assertThat(report.pages()).isEqualTo(SampleNotice.counted().size());
        assertThat(report.notices()).isEqualTo(SampleNotice.counted().size());
        assertThat(report.added()).isEqualTo(SampleNotice.counted().size());
        assertThat(report.revised()).isZero();
        assertThat(report.unchanged()).isZero();
        assertThat(report.issues()).isEqualTo(issues);
        assertThat(report.others()).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.startedAt()).isEqualTo(START);
        assertThat(report.endedAt()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void storesNothingOfNothing() {
        RecordingStore store = new RecordingStore();
        IngestReport report = run(store, List.of());
        assertThat(report.pages()).isZero();
        assertThat(store.batches.stream().mapToInt(List::size).sum()).isZero();
        assertThat(store.finished).isEqualTo(1);
    }

    @Test
    void namesWhatIsRefusedAndWhatIsNoNoticeAndGoesOn() {
        RecordingStore store = new RecordingStore();
        IngestReport report = run(
                store,
                List.of(
                        () -> {
                            throw new RefusedException("sample:gone", "is gone");
                        },
                        page(new byte[] {'%', 'P', 'D', 'F', '-'}, "sample:pdf"),
                        page("我院举行开放日活动。".getBytes(StandardCharsets.UTF_8), "sample:news"),
                        notice(1)));
        assertThat(report.refused())
                .containsExactly(
                        new Refusal("sample:gone", "is gone"),
                        new Refusal("sample:pdf", "is a PDF document without its end; fetch it again"));
        assertThat(report.others())
                .containsExactly(
                        new Refusal("sample:news", "neither its title nor its lead speaks of an inspection (巡视, 巡察)"));
        assertThat(report.pages()).isEqualTo(4);
        assertThat(report.notices()).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(store.batches).hasSize(1);
    }

    @Test
    void storesEightNoticesAtATimeInOrder() {
        RecordingStore store = new RecordingStore();
        IngestReport report = run(
                store,
                IntStream.rangeClosed(1, 19).mapToObj(IngestRunTests::notice).toList());
        assertThat(store.batches).extracting(List::size).containsExactly(8, 8, 3);
        assertThat(store.batches.stream().flatMap(List::stream).toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19)
                        .mapToObj(i -> "sample:" + i)
                        .toList());
        assertThat(report.notices()).isEqualTo(19);
        assertThat(report.issues()).isEqualTo(38);
        assertThat(report.remarks()).isEqualTo(19);
    }

    /** A page may have come back since: what was before must be stored, and nothing of what was after. */
    @Test
    void takesWhatHadGoneInItsTurn() {
        RecordingStore store = new RecordingStore();
        Departure gone = new Departure("0123456789abcdef", "sample:1", "answers 404", START);

        IngestReport report =
                ingest(store).over(List.of(notice(1), new IngestStep.Depart(gone), notice(2)), Progress.silent());

        assertThat(store.batches).containsExactly(List.of("sample:1"), List.of("gone sample:1"), List.of("sample:2"));
        assertThat(report.pages()).isEqualTo(2);
    }

    @Test
    void storesANoticeFoundTwiceInTwoBatches() {
        RecordingStore store = new RecordingStore();
        IngestReport report = run(store, List.of(notice(1), notice(2), notice(1), notice(3)));
        assertThat(store.batches).containsExactly(List.of("sample:1", "sample:2"), List.of("sample:1", "sample:3"));
        assertThat(report.pages()).isEqualTo(4);
        assertThat(report.notices()).isEqualTo(4);
    }

    @Test
    void countsWhatTheStoreSays() {
        RecordingStore store = new RecordingStore(
                Stored.Outcome.ADDED,
                Stored.Outcome.REVISED,
                Stored.Outcome.UNCHANGED,
                Stored.Outcome.FOUND_AGAIN,
                Stored.Outcome.REFUSED);
        IngestReport report = run(
                store,
                IntStream.rangeClosed(1, 5).mapToObj(IngestRunTests::notice).toList());
        assertThat(report.pages()).isEqualTo(5);
        assertThat(report.notices()).isEqualTo(4);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.revised()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.issues()).isEqualTo(8);
        assertThat(report.observations()).isEqualTo(12);
        assertThat(report.refused())
                .containsExactly(new Refusal("sample:5", "Elasticsearch refused issue 1: too long; issue 2: too odd"));
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void tellsHowFarItHasCome() {
        List<String> heard = new ArrayList<>();
        ingest(NoticeStore.none()).over(List.of(notice(1), notice(2)), (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("0/2", "1/2", "2/2");
    }

    @Test
    void stopsWhenTheStoreIsAwayAndDoesNotFinish() {
        RecordingStore store = new RecordingStore() {
            @Override
            public List<Stored> store(List<NoticeDocuments> notices) {
                throw new IllegalStateException("away");
            }
        };
        assertThatThrownBy(() -> run(store, List.of(notice(1)))).hasMessage("away");
        assertThat(store.finished).isZero();
    }

    private static IngestReport run(NoticeStore store, List<PageSource> pages) {
        return ingest(store).over(pages, Progress.silent());
    }

    private static IngestRun ingest(NoticeStore store) {
        return new IngestRun(READER, DOCUMENTS, store, new SecondByReading());
    }

    private static PageSource page(byte[] bytes, String address) {
        return () -> Page.ofFile(bytes, address);
    }

    /** A notice with two issues and one remark, of a court of its own. */
    private static PageSource notice(int number) {
        String text = """
                示例省第%d县人民法院关于巡察整改情况的通报
                2023年1月2日至3月4日，县委第一巡察组对院党组开展了巡察。
                一、关于学习不够深入的问题
                整改情况：集中学习%d次。
                二、关于作风不够扎实的问题
                整改情况：通报%d次。
                """.formatted(number, number, number);
        return page(text.getBytes(StandardCharsets.UTF_8), "sample:" + number);
    }

    /** Remembers the address of what it is given and answers with the outcomes it was told, or that all was added. */
    private static class RecordingStore implements NoticeStore {

        final List<List<String>> batches = new ArrayList<>();
        private final List<Stored.Outcome> outcomes;
        int finished;

        RecordingStore(Stored.Outcome... outcomes) {
            this.outcomes = List.of(outcomes);
        }

        @Override
        public List<Stored> store(List<NoticeDocuments> notices) {
            if (!notices.isEmpty()) {
                batches.add(notices.stream()
                        .map(n -> n.notice().sources().getFirst().uri())
                        .toList());
            }
            return IntStream.range(0, notices.size())
                    .mapToObj(i -> stored(notices.get(i), outcomes.isEmpty() ? Stored.Outcome.ADDED : outcomes.get(i)))
                    .toList();
        }

        private static Stored stored(NoticeDocuments notice, Stored.Outcome outcome) {
            List<String> refused =
                    outcome == Stored.Outcome.REFUSED ? List.of("issue 1: too long", "issue 2: too odd") : List.of();
            return new Stored(notice.notice().id(), outcome, notice.issues().size(), 3, refused);
        }

        @Override
        public void withdraw(String id, String uri, Instant at) {
            batches.add(List.of("gone " + uri));
        }

        @Override
        public boolean move(String id, String uri, String target, Instant at) {
            throw new IllegalStateException("files do not move");
        }

        @Override
        public void finish() {
            finished++;
        }
    }

    /** A clock that is a second later each time it is read. */
    private static final class SecondByReading extends Clock {

        private Instant next = START;

        @Override
        public Instant instant() {
            Instant now = next;
            next = next.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A rehearsal tells what a real run would do with an empty index. */
    @Test
    void countsANoticeOnceWhereNothingIsKept() {
        IngestReport report = run(NoticeStore.none(), List.of(notice(1), notice(2), notice(1)));
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.unchanged()).isEqualTo(1);
    }
}
