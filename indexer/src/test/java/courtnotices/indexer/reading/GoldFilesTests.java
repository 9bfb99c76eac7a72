package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gold is made by hand: what it quotes must stand in its page, and what it counts must be what the page's author counted. */
class GoldFilesTests {

    private static final String DIGESTS =
            "(LVLIANG|NANYANG|YUNNAN|GUANGZHOU|SHASHI)_.*"; // retell real notices: no gold

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = DIGESTS)
    void marksAsManyIssuesAsTheAuthorWrote(SampleNotice sample) {
        JsonNode gold = gold(sample);
        assertThat(gold.get("notice").get("court").asString()).isEqualTo(sample.court());
        assertThat(gold.get("issues").size()).isEqualTo(sample.issues());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = DIGESTS)
    void quotesWhatThePageSays(SampleNotice sample) throws RefusedException {
        String text =
                PageTexts.of(Page.ofFile(sample.bytes(), sample.address())).text();
        JsonNode gold = gold(sample);
        assertThat(strings(gold.get("observations"), "quote"))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(text).contains(quote))
                .allSatisfy(quote -> assertThat(quote.length()).isBetween(1, 60));
        assertThat(strings(gold.get("documents"), "title"))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(text).contains(title));
    }

    private static List<String> strings(JsonNode rows, String key) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(key).asString())
                .toList();
    }

    private static JsonNode gold(SampleNotice sample) {
        String name = sample.fileName().substring(0, sample.fileName().lastIndexOf('.'));
        return JsonMapper.shared().readTree(IssueRow.bytes("gold/" + name + ".json"));
    }
}
