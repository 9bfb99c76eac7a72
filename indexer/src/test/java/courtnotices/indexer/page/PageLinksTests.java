package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageLinks.Link;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                <a href="/attachment.jspx?cid=7">附件：整改情况通报.PDF（1.2MB）</a> <a href="/help.jspx?cid=8">如何打开.pdf文件</a>
                """);

        assertThat(links.documents())
                .containsExactly(
                        "http://court.example/tzgg/P02025.pdf",
                        "http://court.example/tzgg/tb.docx?download=1",
                        "http://court.example/view/frame.html",
                        "http://court.example/tzgg/a.doc",
                        "http://court.example/tzgg/b.pdf",
                        "http://court.example/attachment.jspx?cid=7");
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
    void readsAddressesAsBrowsersDo() throws RefusedException {
        String html = """
                <head><meta charset=%s></head><a href='..\\news\\1.html'>巡察整改情况的通报</a><a href='/公告/list.asp?class=公告&page=2#公告'>公告</a>
                <a href=' http:\\\\www.court.example\\a.asp?u=b\\c '>要闻</a>""";

        assertThat(links(html.formatted("gbk"), Charset.forName("GBK")).links())
                .extracting(Link::address)
                .containsExactly(
                        "http://court.example/news/1.html",
                        "http://court.example/公告/list.asp?class=%B9%AB%B8%E6&page=2#%B9%AB%B8%E6",
                        "http://www.court.example/a.asp?u=b%5Cc");
        assertThat(links(html.formatted("utf-8"), StandardCharsets.UTF_8).links())
                .extracting(Link::address)
                .contains("http://court.example/公告/list.asp?class=%E5%85%AC%E5%91%8A&page=2#%E5%85%AC%E5%91%8A");
        assertThat(links("\ufeff" + html.formatted("utf-16"), StandardCharsets.UTF_16LE)
                        .links())
                .extracting(Link::address)
                .contains("http://court.example/公告/list.asp?class=%E5%85%AC%E5%91%8A&page=2#%E5%85%AC%E5%91%8A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=p.html>下一页&gt;&gt;</a>",
                "<a href=p.html>下一页 &gt;</a>",
                "<a href=p.html>下　一&nbsp;页»</a>",
                "<a href=p.html>[下一页]</a>",
                "<a href=p.html>后页</a>",
                "<a href=p.html>最后一页</a>",
                "<a href=p.html>第 2 页</a>",
                "<a href=p.html>[2]</a>",
                "<a href=p.html>Next Page</a>",
                "<a href=p.html title=下一页><img src=n.gif></a>",
                "<a href=p.html><img src=n.gif alt=下一页></a>",
                "<a href=p.html title=下一页>往后</a>",
                "<area href=p.html alt=下一页>",
                "<link rel=next href=p.html>",
                "<a href='javascript:void(0)' onclick=\"location.href=encodeURI('p.html');\">2</a>",
                "<a tagname=p.html>下一页</a>",
                "<input type=button value=下一页 onclick=\"location='p.html'\">",
                "<span onclick=\"turnTo('p.html')\">3</span>",
                "<select onchange='location.href=this.value'><option value=p.html>第2页</option></select>",
                "<select onchange='go(this)'><option value=p.html>2</option><option value=2>3</option></select>",
                "<script type='text/xml'><nextgroup><![CDATA[<a href='p.html'></a>]]></nextgroup></script>",
                "<script>document.write('<a href=\"p.html\">下一页<\\/a>')</script>",
            })
    void knowsFurtherPagesHoweverTheyAreLinked(String html) throws RefusedException {
        PageLinks links = links(html);

        assertThat(links.further()).containsExactly("http://court.example/tzgg/p.html");
        assertThat(links.links()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=p.html>下一篇</a>",
                "<a href=p.html>2026</a>",
                "<a href=p.html>05-06</a>",
                "<a href=p.html>上一页</a>",
                "<a href=p.html>更多&gt;&gt;</a>",
                "<select><option value=p.html>第2页</option></select>",
                "<select onchange='location.href=this.value'><option value=2>2</option></select>",
                "<script>document.write('<a href=\"' + url + '\">2</a>')</script>",
            })
    void takesNothingElseForFurtherPages(String html) throws RefusedException {
        assertThat(links(html).further()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            createPageHTML(3, 0, "index", "shtml");                    | index_1.shtml index_2.shtml
            createPageHTML('page_div',3,1,'index','shtml',100);        | index_2.shtml index_3.shtml
            createPageHTML('page_div',3,0,'list-1','htm',100);         | list-1_1.htm list-1_2.htm
            var countPage = 2; createPageHTML(countPage, 0, "index", "html"); | index_1.html
            createPageHTML(1, 0, "index", "html");                     | ''
            createPageHTML(countPage, 0, "index", "html");             | ''
            createPageHTML(99999999999, 0, "index", "html");           | ''
            """)
    void countsThePagesThatAScriptWillWrite(String script, String expected) throws RefusedException {
        List<String> further = links("<script>" + script + "</script>").further();

        assertThat(further.stream().map(page -> page.replace("http://court.example/tzgg/", "")))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1)));
    }

    @Test
    void countsManyPagesButNotWithoutEnd() throws RefusedException {
        assertThat(links("<script>createPageHTML(1200, 0, \"index\", \"html\")</script>")
                        .further())
                .hasSize(1_199);
        assertThat(links("<script>createPageHTML(999999, 0, \"index\", \"html\")</script>")
                        .further())
                .hasSizeLessThanOrEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:void(0)' onclick=\"location.href='1.html'\">整改情况的通报</a>",
                "<a href='#' onclick=\"window.open('1.html','_blank'); return false\">整改情况的通报</a>",
                "<a href=\"javascript:show('1.html')\">整改情况的通报</a>",
                "<a href=\"javascript:window.open('\\/tzgg\\/1.html')\">整改情况的通报</a>",
                "<a href='javascript:;' data-href='/tzgg/1.html'>整改情况的通报</a>",
                "<li onclick=\"window.location = '1.html'\">整改情况的通报</li>",
                "<table><tr><td>整改情况的通报<td><a href=1.html title=点击查看详情>查看</a></table>",
                "<a href=1.html title=在新窗口中打开>整改情况的通报</a>",
                "<a href=1.html><img src=t.png alt=整改情况的通报></a>",
                "<a href=1.html><span title=整改情况的通报>整改情…</span></a>",
            })
    void findsLinksThatAScriptOrAPictureHides(String html) throws RefusedException {
        PageLinks links = links(html);

        assertThat(links.links()).singleElement().satisfies(link -> {
            assertThat(link.address()).isEqualTo("http://court.example/tzgg/1.html");
            assertThat(link.title()).startsWith("整改情况的通报");
        });
        assertThat(links.scripted()).isZero();
    }

    @Test
    void countsLinksThatLeadNowhereUnlessTheirScriptRuns() throws RefusedException {
        PageLinks links = links("""
                <a href="javascript:show(12)">整改情况的通报</a> <a href="#" onclick="location.href='/art/' + 12">整改情况的通报</a>
                <a href="javascript:;">通知公告</a> <a onclick="show('12', 'images/a.gif')">整改情况的通报</a>
                <a href="javascript:window.print()">打印</a> <a href="javascript:history.back()">返回</a> <a href="javascript:go(1)"></a>
                <a href="mailto:gsgg@court.example">来信</a> <a>没有地址</a> <a href="#top">回到顶部</a>
                """);

        assertThat(links.scripted()).isEqualTo(4);
        assertThat(links.links()).extracting(Link::title).containsExactly("回到顶部");
    }

    @Test
    void tellsFramesThatMayBeListsFromDocuments() throws RefusedException {
        PageLinks links = links("""
                <iframe src="/list.asp?id=7"></iframe> <iframe src="about:blank"></iframe> <iframe src="tb.pdf"></iframe>
                <iframe src="/pdfjs/viewer.html?file=%2Fupload%2F%E9%80%9A%E6%8A%A5%201.pdf"></iframe>
                """);

        assertThat(links.frames()).containsExactly("http://court.example/list.asp?id=7");
        assertThat(links.documents())
                .containsExactly(
                        "http://court.example/list.asp?id=7",
                        "http://court.example/tzgg/tb.pdf",
                        "http://court.example/upload/通报 1.pdf",
                        "http://court.example/pdfjs/viewer.html?file=%2Fupload%2F%E9%80%9A%E6%8A%A5%201.pdf");
        assertThat(links("<frameset><frame src=top.asp><frame src=main.asp></frameset>")
                        .frames())
                .containsExactly("http://court.example/tzgg/top.asp", "http://court.example/tzgg/main.asp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='Refresh' content='0;URL=/new/'>",
                "<meta http-equiv=refresh content='3; url=\"/new/\"'>正在跳转",
                "<script>window.location.href='/new/'</script>",
                "<script>if (phone()) { location.href = '/m/'; } else { top.location.replace(\"/new/\"); }</script>",
                "<script>setTimeout(\"self.location='/new/'\", 100)</script><a href='/new/'>点击这里</a>",
                "<body onload=\"location.assign('/new/')\"></body>",
            })
    void tellsWhereAPageSendsItsReader(String html) throws RefusedException {
        assertThat(links(html).onward()).isEqualTo("http://court.example/new/");
        assertThat(links(html).further()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='300'>",
                "<meta http-equiv=refresh content='300; url=index.html'>",
                "<noscript><meta http-equiv=refresh content='0; url=/noscript.html'></noscript>",
                "<script>location.href='/art/' + id</script>",
                "<script>if (location.href == '/new/') { start(); }</script>",
                "<script>location.href='/m/'</script><a href=1>一</a><a href=2>二</a><a href=3>三</a>",
                "<script>function go() { window.open('/new/') }</script>",
            })
    void staysWhereAPageStays(String html) throws RefusedException {
        assertThat(links(html).onward()).isNull();
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

    @Test
    @Timeout(20)
    void standsWordsWithoutEnd() throws RefusedException {
        String words = "查看".repeat(200_000);

        assertThat(links("<a href=1.html title=" + words + ">" + words + "</a>").links())
                .singleElement()
                .satisfies(link -> assertThat(link.title()).hasSize(300));
    }

    @Test
    @Timeout(20)
    void seeksNoTitleInAWholeList() throws RefusedException {
        assertThat(links("<ul>" + "<li><a href=1.html>查看</a></li>".repeat(20_000) + "</ul>")
                        .links())
                .extracting(Link::title)
                .containsExactly("查看");
    }

    @Test
    @Timeout(20)
    void looksIntoAScriptOnce() throws RefusedException {
        assertThat(links("<script type='text/xml'>".repeat(20_000)).links()).isEmpty();
    }

    private static PageLinks links(String html) throws RefusedException {
        return links(html, StandardCharsets.UTF_8);
    }

    private static PageLinks links(String html, Charset charset) throws RefusedException {
        return PageLinks.of(Page.ofFile(html.getBytes(charset), ADDRESS));
    }
}
