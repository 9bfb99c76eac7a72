package courtnotices.portal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import courtnotices.fixtures.SampleNotice;
import courtnotices.fixtures.sites.Edition;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.index.IndexName;
import courtnotices.indexer.index.IndexStatus.Generation;
import courtnotices.indexer.run.Progress;
import courtnotices.indexer.run.ReindexRun;
import courtnotices.indexer.source.Page;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.Documents;
import courtnotices.notice.document.NoticeDocuments;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How an index is made anew from the notices it holds, beside itself. */
interface ReindexContract {

    SampleNotice KEPT = Edition.REVISED;

    Instant LATER = Instant.parse("2026-11-23T04:30:00Z");

    PortalIndex index();

    @Test
    default void makesTheSameDocumentsBehindTheSameAliases() throws IOException {
        index().fill();
        index().ingest(Page.ofFile(Edition.EDITED.bytes(KEPT), KEPT.address()));
        new ElasticNoticeStore(index().client(), Clock.systemUTC())
                .withdraw(Samples.documents(KEPT).notice().id(), KEPT.address(), Instant.parse("2026-01-02T03:04:05Z"));
        Map<String, JsonNode> before = documents();
        assertThat(index().writes(DocumentKind.REVISIONS)).hasSize(1);

        int notices = reindex();

        assertThat(notices).isEqualTo(SampleNotice.counted().size());
        assertThat(documents()).isEqualTo(before);
        assertThat(index().names())
                .containsExactly(
                        "issues-v" + IndexName.VERSION + "-20261123t043000z",
                        "notices-v" + IndexName.VERSION + "-20261123t043000z",
                        "observations-v" + IndexName.VERSION + "-20261123t043000z",
                        "revisions-v" + IndexName.VERSION + "-20261123t043000z");
        assertThat(index().indices().status().indices())
                .extracting(Generation::alias)
                .containsExactly("notices", "issues", "observations", "revisions");
    }

    /** As after a change of the lexicon. */
    @Test
    default void cutsTheWordsAnew() throws IOException {
        NoticeDocuments made = Samples.documents(KEPT);
        String issue = made.issues().getFirst().id();
        index().empty();
        index().ingest(Samples.page(KEPT));
        index().client()
                .update(
                        u -> u.index(DocumentKind.ISSUES.alias()).id(issue).doc(Map.of("words", "other words")),
                        Void.class);

        reindex();

        assertThat(documents().get("issues/" + issue).get("words").stringValue())
                .isEqualTo(made.issues().getFirst().words());
    }

    @Test
    default void leavesNothingToReviseInWhatIsReadAgain() throws IOException {
        index().empty();
        index().ingest(Samples.page(KEPT));
        reindex();
        Map<String, String> writes = index().writes();

        assertThat(index().ingest(Samples.page(KEPT)).unchanged()).isOne();

        assertThat(index().writes()).isEqualTo(writes);
    }

    @Test
    default void leavesTheIndexAsItIsWhenANoticeIsIncomplete() throws IOException {
        NoticeDocuments made = Samples.documents(KEPT);
        index().empty();
        index().ingest(Samples.page(KEPT));
        index().client()
                .delete(d -> d.index(DocumentKind.ISSUES.alias())
                        .id(made.issues().getLast().id()));
        List<String> names = index().names();

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(this::reindex)
                .withMessageContaining("the notice " + made.notice().id() + " has " + KEPT.issues() + " issues")
                .withMessageContaining(KEPT.address());

        assertThat(index().names()).isEqualTo(names);
        assertThat(index().ingest(Samples.page(SampleNotice.NANYANG_2024)).added())
                .as("written again")
                .isOne();
    }

    @Test
    default void takesUpWhatAKilledOneLeftBehind() throws IOException {
        index().empty();
        index().ingest(Samples.page(KEPT));
        Map<String, JsonNode> before = documents();
        String half = "issues-v" + IndexName.VERSION + "-20261122t235959z";
        String foreign = "issues-v1-of-somebody-else";
        index().client().indices().create(c -> c.index(half));
        index().client().indices().create(c -> c.index(foreign));
        index().client()
                .indices()
                .putSettings(p -> p.index(DocumentKind.NOTICES.alias()).settings(s -> s.blocks(b -> b.write(true))));
        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> index().indices().ensure(LATER))
                .withMessageContaining("is being rebuilt; wait for `reindex` to end, or run it again");

        reindex();

        assertThat(documents()).isEqualTo(before);
        assertThat(index().names()).contains(foreign).doesNotContain(half);
        index().indices().ensure(LATER);
    }

    @Test
    default void rebuildsAnIndexOfAnotherVersion() throws IOException {
        index().clear();
        for (DocumentKind kind : DocumentKind.values()) {
            index().client()
                    .indices()
                    .create(c -> c.index(kind.alias() + "-v0-20200101t000000z")
                            .withJson(new StringReader(kind.mapping()))
                            .aliases(kind.alias(), alias -> alias));
        }
        index().ingest(Samples.page(KEPT));
        Map<String, JsonNode> before = documents();

        reindex();

        assertThat(documents()).isEqualTo(before);
        assertThat(index().names()).hasSize(4).allMatch(name -> name.contains("-v" + IndexName.VERSION + "-"));
    }

    @Test
    default void hasNothingToRebuildWithoutAnIndex() throws IOException {
        index().clear();

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(this::reindex)
                .withMessage("there is no index to rebuild yet; ingest or crawl something first");
    }

    private int reindex() {
        return new ReindexRun(
                        index().indices(),
                        new Documents(Segmenter.with(Lexicon.bundled().terms())),
                        Clock.fixed(LATER, ZoneOffset.UTC))
                .over(Progress.silent());
    }

    /** All documents of all kinds, by kind and id. */
    private Map<String, JsonNode> documents() throws IOException {
        index().indices().refresh();
        Map<String, JsonNode> documents = new TreeMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            index().client()
                    .search(s -> s.index(kind.alias()).size(10_000), JsonNode.class)
                    .hits()
                    .hits()
                    .forEach(hit -> documents.put(kind.alias() + "/" + hit.id(), hit.source()));
        }
        return documents;
    }
}
