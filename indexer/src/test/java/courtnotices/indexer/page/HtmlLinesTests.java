package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # shows nothing
            <script>整改</script><style>a{}</style><noscript>整改</noscript>  | -
            <p>&nbsp;&#12288;</p><div><br></div><p hidden>整改</p>            | -
            <nav>首页</nav><footer>版权</footer><select><option>大</select><button>关闭</button><textarea>整改</textarea> | -
            <!-- 整改 --><template>整改</template><iframe>整改</iframe>       | -
            # blocks and br end a line, inline elements do not
            <p>一、整改</p><p>二、成效</p>                                   | 一、整改/二、成效
            一、整改<br>二、成效<br/><br>三、打算                            | 一、整改/二、成效/三、打算
            <p>一、<b>整<i>改</i></b><span>情况</span></p>                   | 一、整改情况
            <div>整改<p>情况</p>成效</div>                                   | 整改/情况/成效
            <section>整改</section><article>情况</article><h1>成效</h1><li>打算</li> | 整改/情况/成效/打算
            <dl><dt>整改</dt><dd>情况</dd></dl>                              | 整改/情况
            # the numbers that a browser writes before the items of a list
            <ol><li>整改</li><li><p><b>情况</b></p></li></ol><ul><li>成效</li></ul> | 1.整改/2.情况/成效
            <ol start="4"><li>整改</li></ol><ol start="5"><li value="7">情况</li><li>成效</li></ol> | 4.整改/7.情况/8.成效
            <ol style="list-style-type:cjk-ideographic"><li>整改</li><li>情况</li></ol> | 一、整改/二、情况
            <ol style="list-style: none"><li>整改</li></ol><ol><li>（一）情况</li><li> </li><li>成效</li></ol> | 整改/（一）情况/3.成效
            <ul><li>整改<ol><li></li></ol>情况</li></ul>                    | 整改/情况
            <ol class="dots"><li></li><li></li></ol><h1>整改情况</h1>        | 整改情况
            <ol><li>一是整改</li><li>问题2：情况</li><li>第一巡察组</li></ol> | 一是整改/问题2：情况/3.第一巡察组
            # a cell is a line of its own
            <table><tr><td>一、<b>整改</b>情况<br>党组</td><td>成效</td></tr></table> | 一、整改情况/党组/成效
            # source line ends are spaces, spaces are one, indents are none
            <p>&emsp;&nbsp;整改&nbsp;&nbsp;情况　</p>                        | 整改 情况
            <p>６５．０６万件　ＡＢＣ</p>                                    | 65.06万件 ABC
            # unclosed and misnested
            <p>整改<p>情况<div>成效                                          | 整改/情况/成效
            <b><p>整改</b>情况</p>                                           | 整改情况
            """)
    void showsTheLinesOfABrowser(String html, String lines) {
        assertThat(lines(html)).isEqualTo(lines == null ? "" : lines);
    }

    @Test
    void takesSourceLineEndsForSpaces() {
        assertThat(lines("<p>整改\n   情况</p>")).isEqualTo("整改 情况");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>整改情况通报</p>                            | 0 | false
            <p><a href="/1">首页</a>整改情况</p>            | 2 | false
            <p><a href="/1">首页</a> <a href="/2">公告</a></p> | 4 | true
            <p><a href="/1"><b>首页</b> 公告</a> 整改</p>       | 4 | false
            # spaces around links are not linked
            <p><a href="/1">  首页  </a></p>               | 2 | true
            """)
    void countsTheCharactersThatStandInLinks(String html, int linked, boolean menu) {
        Line line = HtmlLines.of(Jsoup.parse(html)).getFirst();
        assertThat(line.linked()).isEqualTo(linked);
        assertThat(line.isMenu()).isEqualTo(menu);
    }

    private static String lines(String html) {
        return HtmlLines.of(Jsoup.parse(html)).stream().map(Line::text).collect(Collectors.joining("/"));
    }
}
