package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageLinksTests {

    private static final String ADDRESS = "http://court.example/tzgg/index.html";

    @Test
    void findsLinksWithTheirWholeTitles() throws RefusedException {
        PageLinks links = links("""
                <a href="1.html" title="关于巡察整改情况的通报">关于巡察整…</a>
                <a href="/art/2.html"><img src="x.png"></a><a href="/art/2.html">关于<b>整改</b>的公示</a>
                <a>没有地址</a><a href="">空</a><a href="javascript:go()">脚本</a>
                """);

        assertThat(links.links())
                .contains(
                        new Link("http://court.example/tzgg/1.html", "关于巡察整改情况的通报"),
                        new Link("http://court.example/art/2.html", "关于整改的公示"));
        assertThat(links.links()).noneMatch(link -> link.title().equals("没有地址"));
        assertThat(new Link(ADDRESS, "关于巡察整…").isCut()).isTrue();
        assertThat(new Link(ADDRESS, "关于巡察整...").isCut()).isTrue();
        assertThat(new Link(ADDRESS, "关于巡察整改").isCut()).isFalse();
    }

    @Test
    void tellsFurtherPagesFromFurtherArticles() throws RefusedException {
        PageLinks links = links("""
                <a href="index_1.html">下一页</a> <a href="index_2.html">3</a> <a href="index_9.html">尾页</a> <a href="n.html" rel="next">往后</a>
                <a href="a.html">下一篇：整改情况</a> <a href="b.html">2026</a>
                """);

        assertThat(links.further())
                .containsExactly(
                        "http://court.example/tzgg/index_1.html",
                        "http://court.example/tzgg/index_2.html",
                        "http://court.example/tzgg/index_9.html",
                        "http://court.example/tzgg/n.html");
        assertThat(links.links()).extracting(Link::title).containsExactly("下一篇：整改情况", "2026");
    }

    @Test
    void findsWhatScriptsWrite() throws RefusedException {
        PageLinks links = links("""
                <script type="text/xml"><datastore><recordset>
                <record><![CDATA[<li><a href="/art/2026/5/6/art_1_2.html" title="整改情况的通报">整改</a></li>]]></record></recordset></datastore></script>
                <script>createPageHTML(3, 0, "index", "shtml");</script>
                """);

        assertThat(links.links())
                .containsExactly(new Link("http://court.example/art/2026/5/6/art_1_2.html", "整改情况的通报"));
        assertThat(links.further())
                .containsExactly("http://court.example/tzgg/index_1.shtml", "http://court.example/tzgg/index_2.shtml");
    }

    @Test
    void findsDocumentsThatAPageLinksToOrShows() throws RefusedException {
        PageLinks links = links("""
                <a href="P02025.pdf">附件</a> <a href="tb.docx?download=1">下载</a> <iframe src="/view/frame.html"></iframe>
                <object data="a.doc"></object> <embed src="b.pdf"> <a href="a.docs.html">文档</a>
                """);

        assertThat(links.documents())
                .containsExactly(
                        "http://court.example/tzgg/P02025.pdf",
                        "http://court.example/tzgg/tb.docx?download=1",
                        "http://court.example/view/frame.html",
                        "http://court.example/tzgg/a.doc",
                        "http://court.example/tzgg/b.pdf");
    }

    @Test
    void goesByThePagesOwnBaseAndEncoding() throws RefusedException {
        String html =
                "<head><meta charset=gbk><base href='http://www.court.example/x/'></head><a href='1.html'>巡察整改情况的通报</a>";
        Page page = Page.ofFile(html.getBytes(Charset.forName("GBK")), ADDRESS);

        assertThat(PageLinks.of(page).links())
                .containsExactly(new Link("http://www.court.example/x/1.html", "巡察整改情况的通报"));
    }

    @Test
    void followsARefresh() throws RefusedException {
        assertThat(links("<meta http-equiv='Refresh' content='0;URL=/new/'>").further())
                .containsExactly("http://court.example/new/");
    }

    @Test
    void leadsNowhereFromADocument() throws RefusedException {
        Page pdf = Page.ofFile("%PDF-1.7 <a href='/1.html'>1</a>".getBytes(StandardCharsets.US_ASCII), ADDRESS);

        assertThat(PageLinks.of(pdf)).isEqualTo(links("<p>无</p>"));
    }

    @Test
    @Timeout(20)
    void takesNoMoreThanAPageCanHave() throws RefusedException {
        StringBuilder html = new StringBuilder();
        IntStream.range(0, 50_000)
                .forEach(i -> html.append("<a href='/")
                        .append(i)
                        .append("'>整改")
                        .append(i)
                        .append("</a>"));
        html.append("<div>".repeat(20_000)).append("<a href='/deep'>深</a>");

        assertThat(links(html.toString()).links()).hasSize(5_000);
    }

    private static PageLinks links(String html) throws RefusedException {
        return PageLinks.of(Page.ofFile(html.getBytes(StandardCharsets.UTF_8), ADDRESS));
    }
}
