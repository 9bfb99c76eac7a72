package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.index.IndexName;
import courtnotices.indexer.index.IndexStatus.CourtCount;
import courtnotices.indexer.index.IndexStatus.Generation;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.Refusal;
import courtnotices.notice.Source;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.NoticeDocuments;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How notices come into the index: indices behind aliases, each notice once, nothing lost and nothing left over. */
interface StoringContract {

    PortalIndex index();

    @Test
    default void createsAVersionedIndexBehindEachAlias() throws IOException {
        index().clear();

        index().indices().ensure(Instant.parse("2026-11-22T04:30:00Z"));

        assertThat(index().indices().status().indices())
                .containsExactly(
                        new Generation("notices", "notices-v" + IndexName.VERSION + "-20261122t043000z", 0),
                        new Generation("issues", "issues-v" + IndexName.VERSION + "-20261122t043000z", 0),
                        new Generation("observations", "observations-v" + IndexName.VERSION + "-20261122t043000z", 0),
                        new Generation("revisions", "revisions-v" + IndexName.VERSION + "-20261122t043000z", 0));
    }

    @Test
    default void refusesAnIndexOfAnotherVersionByName() throws IOException {
        index().clear();
        index().client()
                .indices()
                .create(c -> c.index("notices-v0-20200101t000000z").aliases("notices", a -> a));

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> index().indices().ensure(Instant.parse("2027-01-01T00:00:00Z")))
                .withMessageContaining("notices-v0-20200101t000000z")
                .withMessageContaining("another version");
        index().clear();
    }

    @Test
    default void leavesIndicesThatAreThereAlone() throws IOException {
        index().fill();
        List<String> names = index().names();

        index().indices().ensure(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(index().names()).isEqualTo(names).hasSize(4);
        assertThat(index().writes(DocumentKind.NOTICES))
                .hasSize(SampleNotice.counted().size());
    }

    @Test
    default void keepsEverySampleWithAllItsIssues() throws IOException {
        index().empty();

        IngestReport report = index().ingest(Samples.pages());

        int issues =
                SampleNotice.counted().stream().mapToInt(SampleNotice::issues).sum();
        assertThat(report.refused()).isEmpty();
        assertThat(report.others()).isEmpty();
        assertThat(report)
                .extracting(
                        IngestReport::pages,
                        IngestReport::notices,
                        IngestReport::added,
                        IngestReport::revised,
                        IngestReport::unchanged,
                        IngestReport::issues)
                .containsExactly(
                        SampleNotice.counted().size(),
                        SampleNotice.counted().size(),
                        SampleNotice.counted().size(),
                        0,
                        0,
                        issues);
        Map<String, Integer> kept = new TreeMap<>();
        for (String id : index().writes(DocumentKind.ISSUES).keySet()) {
            kept.merge(id.substring(0, id.indexOf('-')), 1, Integer::sum);
        }
        assertThat(kept)
                .isEqualTo(SampleNotice.counted().stream()
                        .collect(Collectors.toMap(
                                sample -> Samples.documents(sample).notice().id(), SampleNotice::issues)));
        assertThat(index().writes(DocumentKind.OBSERVATIONS)).hasSize(report.observations());
    }

    @Test
    default void tellsWhatThereIsOfEachCourt() throws IOException {
        index().fill();

        assertThat(index().indices().status().courts())
                .hasSize(13)
                .contains(
                        new CourtCount(SampleNotice.NANYANG_2024.court(), 1, 11),
                        new CourtCount(SampleNotice.QINGLAN_2024.court(), 2, 13 + 10));
    }

    @Test
    default void changesNothingWhenTheSamePagesComeAgain() throws IOException {
        index().empty();
        index().ingest(Samples.pages());
        Map<String, String> before = index().writes();

        IngestReport report = index().ingest(Samples.pages());

        assertThat(report)
                .extracting(IngestReport::added, IngestReport::revised, IngestReport::unchanged)
                .containsExactly(0, 0, SampleNotice.counted().size());
        assertThat(index().writes())
                .as("each document with its version and sequence number")
                .isEqualTo(before)
                .hasSizeGreaterThan(200);
    }

    @Test
    default void knowsTheSameNoticeAtAnotherAddressByBothAddresses() throws IOException {
        index().empty();
        SampleNotice sample = SampleNotice.BAISHI_2022;
        String first = "https://court.example/baishi";
        String elsewhere = "https://reprint.example/baishi";
        index().ingest(Page.ofFile(sample.bytes(), first));
        Map<String, String> issues = index().writes(DocumentKind.ISSUES);

        IngestReport again = index().ingest(Page.ofFile(sample.bytes(), elsewhere));
        IngestReport onceMore = index().ingest(Page.ofFile(sample.bytes(), elsewhere));

        assertThat(stored(sample).sources()).extracting(Source::uri).containsExactly(first, elsewhere);
        assertThat(index().writes(DocumentKind.NOTICES)).hasSize(1).containsValue("2 writes, number 1");
        assertThat(index().writes(DocumentKind.ISSUES)).isEqualTo(issues);
        assertThat(List.of(again, onceMore))
                .extracting(IngestReport::added, IngestReport::unchanged)
                .containsOnly(tuple(0, 1));
    }

    /** Whoever cites it wants an address that others can open. */
    @Test
    default void putsAPageOnTheWebBeforeAFileThatSaysTheSame() throws IOException {
        index().empty();
        SampleNotice sample = SampleNotice.BAISHI_2022;
        String web = "https://court.example/baishi";
        String saved = "file:/saved/again.html";
        index().ingest(Samples.page(sample));

        index().ingest(Page.ofFile(sample.bytes(), web), Page.ofFile(sample.bytes(), saved));

        assertThat(stored(sample).sources()).extracting(Source::uri).containsExactly(web, sample.address(), saved);
        assertThat(stored(sample).publication().revision()).isOne();
        assertThat(index().search("notice=" + stored(sample).id()).items())
                .hasSize(sample.issues())
                .allMatch(issue -> web.equals(issue.links().source()));
    }

    /** A saved copy with an odd character, a reprint with a line less: neither is the court's doing. */
    @Test
    default void takesOtherWordsAtANewAddressForNoRevision() throws IOException {
        index().empty();
        SampleNotice sample = SampleNotice.QINGLAN_2024;
        String court = "https://court.example/qinglan";
        index().ingest(Page.ofFile(sample.bytes(), court));
        Map<String, String> issues = index().writes(DocumentKind.ISSUES);

        IngestReport copies = index().ingest(
                        revision(sample), Page.ofFile(revision(sample).bytes(), "https://reprint.example/qinglan"));

        assertThat(copies)
                .extracting(IngestReport::revised, IngestReport::unchanged)
                .containsExactly(0, 2);
        assertThat(index().writes(DocumentKind.ISSUES)).isEqualTo(issues);
        assertThat(index().writes(DocumentKind.REVISIONS)).isEmpty();
        assertThat(stored(sample).sources())
                .extracting(Source::uri)
                .containsExactly(court, sample.address(), "https://reprint.example/qinglan");

        IngestReport edited = index().ingest(Page.ofFile(revision(sample).bytes(), court));

        assertThat(edited.revised()).as("but here it is").isOne();
    }

    @Test
    default void settlesWhenTwoAddressesSayDifferentWords() throws IOException {
        index().empty();
        SampleNotice sample = SampleNotice.QINGLAN_2024;
        Page here = Samples.page(sample);
        Page there = Page.ofFile(revision(sample).bytes(), "https://reprint.example/qinglan");

        IngestReport first = index().ingest(here, there);
        IngestReport second = index().ingest(here, there);

        assertThat(first).extracting(IngestReport::added, IngestReport::revised).containsExactly(1, 1);
        assertThat(second)
                .extracting(IngestReport::revised, IngestReport::unchanged)
                .containsExactly(0, 2);
        assertThat(stored(sample).sources()).extracting(Source::uri).containsExactly(there.uri(), here.uri());
        assertThat(stored(sample).issueCount())
                .as("the words of the address that stands first")
                .isEqualTo(12);
    }

    @Test
    default void leavesNothingOfIssuesThatARevisionNoLongerHas() throws IOException {
        index().empty();
        SampleNotice sample = SampleNotice.QINGLAN_2024;
        index().ingest(Samples.page(SampleNotice.BAISHI_2022), Samples.page(sample));
        Map<String, String> ofTheOther = writes(SampleNotice.BAISHI_2022);

        IngestReport report = index().ingest(revision(sample));

        String id = Samples.documents(sample).notice().id();
        assertThat(report)
                .extracting(IngestReport::added, IngestReport::revised, IngestReport::unchanged, IngestReport::issues)
                .containsExactly(0, 1, 0, 12);
        assertThat(writes(sample).keySet())
                .filteredOn(name -> name.startsWith("issues/"))
                .containsExactlyInAnyOrderElementsOf(Stream.iterate(1, n -> n <= 12, n -> n + 1)
                        .map(n -> "issues/" + id + "-" + n)
                        .toList());
        assertThat(writes(sample).keySet())
                .filteredOn(name -> name.startsWith("observations/"))
                .hasSize(report.observations());
        assertThat(stored(sample).issueCount()).isEqualTo(12);
        assertThat(stored(sample).text()).doesNotContain("离职人员从业监管有空档");
        assertThat(writes(SampleNotice.BAISHI_2022)).isEqualTo(ofTheOther);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    default void refusesAFieldThatItDoesNotKnow(DocumentKind kind) throws IOException {
        index().empty();

        assertThatExceptionOfType(ElasticsearchException.class)
                .isThrownBy(() -> index().client()
                        .index(i -> i.index(kind.alias()).id("1").document(Map.of("id", "1", "unheardOf", "x"))))
                .satisfies(refusal -> assertThat(refusal.error().type()).isEqualTo("strict_dynamic_mapping_exception"))
                .withMessageContaining("[unheardOf]");
        index().indices().refresh();
        assertThat(index().writes(kind)).isEmpty();
    }

    /** As after an update of the portal that writes a field more than the index has. */
    @Test
    default void namesTheNoticeThatWasRefusedAndKeepsItOnceTheIndexIsMended() throws IOException {
        index().clear();
        createIssuesWithoutLabels();
        index().indices().ensure(Instant.parse("2026-11-22T04:30:00Z"));
        SampleNotice sample = SampleNotice.HAILING_2024;
        NoticeDocuments documents = Samples.documents(sample);

        IngestReport refused = index().ingest(Samples.page(sample));

        assertThat(refused)
                .extracting(IngestReport::isComplete, IngestReport::notices, IngestReport::added)
                .containsExactly(false, 0, 0);
        assertThat(refused.refused()).extracting(Refusal::uri).containsExactly(sample.address());
        assertThat(refused.refused().getFirst().reason())
                .startsWith("Elasticsearch refused ")
                .contains(documents.issues().stream().map(IssueDocument::id).toList())
                .contains("[label]");
        assertThat(index().writes())
                .as("a notice without its issues is no notice")
                .isEmpty();

        index().client()
                .indices()
                .putMapping(p -> p.index("issues").properties("label", label -> label.keyword(k -> k.index(false))));
        IngestReport mended = index().ingest(Samples.page(sample));

        assertThat(mended)
                .extracting(IngestReport::isComplete, IngestReport::added, IngestReport::issues)
                .containsExactly(true, 1, sample.issues());
        assertThat(index().writes(DocumentKind.ISSUES)).hasSize(sample.issues());
    }

    private void createIssuesWithoutLabels() throws IOException {
        String label = "\"label\"";
        String mapping = DocumentKind.ISSUES.mapping();
        assertThat(mapping).containsOnlyOnce(label);
        int from = mapping.indexOf(label);
        int to = mapping.indexOf("},", from) + 2;
        index().client()
                .indices()
                .create(c -> c.index("issues-v" + IndexName.VERSION + "-of-before")
                        .withJson(new StringReader(mapping.substring(0, from) + mapping.substring(to)))
                        .aliases("issues", alias -> alias));
    }

    /** The same page without the paragraph of its twelfth issue. */
    private static Page revision(SampleNotice sample) {
        List<String> lines = new ArrayList<>(
                new String(sample.bytes(), StandardCharsets.UTF_8).lines().toList());
        assertThat(lines.removeIf(line -> line.contains("离职人员从业监管有空档"))).isTrue();
        return Page.ofFile(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), sample.address());
    }

    private NoticeDocument stored(SampleNotice sample) throws IOException {
        String id = Samples.documents(sample).notice().id();
        return index().client()
                .get(g -> g.index("notices").id(id), NoticeDocument.class)
                .source();
    }

    private Map<String, String> writes(SampleNotice sample) throws IOException {
        String id = Samples.documents(sample).notice().id();
        Map<String, String> writes = new TreeMap<>(index().writes());
        writes.keySet().removeIf(name -> !name.contains("/" + id));
        return writes;
    }
}
