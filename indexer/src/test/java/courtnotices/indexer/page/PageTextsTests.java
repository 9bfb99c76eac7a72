package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTests {

    private static final String HTML = """
            <html><head><title>公告</title></head><body><h1>关于县委巡察整改情况的通报</h1><p>日期：2024-03-01</p>
            <p>　　县委第１巡察组对“县法院”党组开展了巡察。</p><p>一、整改。</p></body></html>""";

    @Test
    void givesParagraphsWithTheirPlacesAndAFoldedTextOfTheSameLength() throws RefusedException {
        PageText text = text(HTML);
        assertThat(text.title()).isEqualTo("关于县委巡察整改情况的通报");
        assertThat(text.metadata()).containsExactly("日期：2024-03-01");
        assertThat(text.text()).isEqualTo("县委第1巡察组对“县法院”党组开展了巡察。\n一、整改。");
        assertThat(text.folded()).isEqualTo("县委第1巡察组对\"县法院\"党组开展了巡察。\n一、整改。");
        assertThat(text.paragraphs()).containsExactly(new Span(0, 21), new Span(22, 27));
    }

    @Test
    void tellsHtmlFromPlainTextByItsTags() throws RefusedException {
        assertThat(text(HTML).source().mediaType()).isEqualTo("text/html");
        assertThat(text("采购(<1万元)的审批。\n一、整改。").source().mediaType()).isEqualTo("text/plain");
        assertThat(text("采购(<1万元)的审批。\n一、整改。").text()).isEqualTo("采购(<1万元)的审批。\n一、整改。");
    }

    @Test
    void tellsWhereThePageCameFrom() throws RefusedException {
        byte[] bytes = HTML.getBytes(Charset.forName("GBK"));
        Page page = new Page(bytes, "http://fy.example/1", Instant.EPOCH, "iso-8859-1");
        PageText text = PageTexts.of(page);
        assertThat(text.source().uri()).isEqualTo("http://fy.example/1");
        assertThat(text.source().charset()).isEqualTo("GB18030");
        assertThat(text.source().sha256()).isEqualTo(page.sha256());
        assertThat(text.source().fetchedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void readsTheSameTextInEveryEncoding() throws RefusedException {
        String expected = text(HTML).text();
        for (String charset : new String[] {"GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
            String marked = (charset.startsWith("UTF") ? "\ufeff" : "") + HTML;
            PageText read = PageTexts.of(Page.ofFile(marked.getBytes(Charset.forName(charset)), "sample:page"));
            assertThat(read.text()).as(charset).isEqualTo(expected);
            assertThat(read.title()).as(charset).isEqualTo("关于县委巡察整改情况的通报");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\r\n",
                "<html><body></body></html>",
                "<html><body><div><p>&nbsp;</p></div><script>整改。</script></body></html>",
                "<html><frameset><frame src=\"a\"></frameset></html>",
                "\ufeff",
                "\u200b\u200b",
            })
    void refusesAPageThatShowsNoText(String page) {
        assertThatThrownBy(() -> text(page))
                .isInstanceOf(RefusedException.class)
                .hasMessage("sample:page: shows no text");
    }

    @Test
    void refusesPagesThatWouldFillTheMemory() {
        assertThatThrownBy(() -> text("<p>".repeat(200_001)))
                .hasMessage("sample:page: has 200001 tags and lines, more than 200000; no notice has so many");
        assertThatThrownBy(() -> text("啊呀。".repeat(400_000)))
                .hasMessage("sample:page: has 1200000 characters of text, more than 1000000; no notice is so long");
    }

    @Test
    void refusesWhatIsInNoEncoding() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 3 == 0 ? 0xff : 0x01);
        }
        assertThatThrownBy(() -> PageTexts.of(Page.ofFile(bytes, "sample:page")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is in no known encoding, or no text");
    }

    @Test
    void keepsAPageWithAFewBrokenCharacters() throws RefusedException {
        String broken = "整改情况公布如下，".repeat(20) + "\ufffd\u0001完。";
        assertThat(text(broken).text()).isEqualTo("整改情况公布如下，".repeat(20) + "\ufffd完。");
    }

    @Test
    void cutsEveryParagraphOutOfTheTextItself() throws RefusedException {
        PageText text = text(HTML);
        String joined = text.paragraphs().stream().map(p -> p.of(text.text())).collect(Collectors.joining("\n"));
        assertThat(joined).isEqualTo(text.text());
    }

    private static PageText text(String page) throws RefusedException {
        return PageTexts.of(Page.ofFile(page.getBytes(StandardCharsets.UTF_8), "sample:page"));
    }
}
