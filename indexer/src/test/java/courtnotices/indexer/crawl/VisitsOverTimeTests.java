package courtnotices.indexer.crawl;

import static courtnotices.indexer.crawl.SimulatedWeb.link;
import static courtnotices.indexer.crawl.SimulatedWeb.notice;
import static courtnotices.indexer.crawl.SimulatedWeb.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.crawl.CrawlReport.Told;
import courtnotices.indexer.frontier.Outcome;
import courtnotices.indexer.index.IndexException;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site that is visited every day for months makes the crawl do, remember and tell. */
@Timeout(60)
class VisitsOverTimeTests {

    private static final String START = "http://www.xuhe.example/";

    @TempDir
    Path folder;

    private SimulatedWeb web;

    @BeforeEach
    void begin() {
        web = new SimulatedWeb(folder);
        web.show(START, link("1.html"));
        web.show(START + "1.html", notice());
    }

    private CrawlReport nextDay() {
        web.pass(Duration.ofDays(1));
        return web.crawl(source(START));
    }

    private List<String> askedOn(int days) {
        web.asked();
        for (int day = 0; day < days; day++) {
            nextDay();
        }
        return web.asked();
    }

    @Test
    void asksForListsEveryDayAndForNoticesEverMoreRarely() {
        web.crawl(source(START));
        boolean silent = false;
        for (int day = 0; day < 180; day++) {
            nextDay();
            silent |= web.site().isSilent();
        }
        List<String> asked = askedOn(30);

        assertThat(silent).isFalse();
        assertThat(Collections.frequency(asked, START)).isEqualTo(30);
        assertThat(Collections.frequency(asked, START + "1.html")).isBetween(1, 2);
    }

    @Test
    void findsWhatIsNewAfterAQuietYearWithinADay() {
        web.crawl(source(START));
        askedOn(300);
        web.show(START, link("1.html") + link("2.html"));
        web.show(START + "2.html", notice().replace("2025年3月7日", "2026年9月1日").replace("2025-03-07", "2026-09-01"));

        assertThat(nextDay().sum(HostReport::added)).isEqualTo(1);
    }

    @Test
    void tellsWhichSiteWentSilentAndThatItIsBack() {
        web.crawl(source(START));
        web.answer(START, request -> new PageAnswer.Failed(FetchFailure.EMPTY, "is empty"));
        List<Boolean> silent = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            nextDay();
            silent.add(web.site().isSilent());
        }
        assertThat(silent).containsExactly(false, false, true, true, true);

        web.show(START, link("1.html"));
        nextDay();
        assertThat(web.site().isSilent()).isFalse();
        assertThat(web.site().failing()).isZero();
        assertThat(web.frontier().at(START)).extracting("last.outcome").isEqualTo(Outcome.LIST);
    }

    @Test
    void believesThatANoticeIsGoneWhenItIsSaidTwiceADayApart() {
        web.crawl(source(START));
        askedOn(10);
        web.remove(START + "1.html");

        CrawlReport first = until(START + "1.html");
        assertThat(first.hosts().getFirst().others())
                .extracting(Told::reason)
                .contains("answers 404; asked again before it counts");
        assertThat(web.withdrawn()).isEmpty();

        nextDay();
        assertThat(web.withdrawn()).containsExactly(START + "1.html");
        nextDay();
        assertThat(web.withdrawn()).hasSize(1);
    }

    /** The next run that asks for {@code address}. */
    private CrawlReport until(String address) {
        while (true) {
            web.asked();
            CrawlReport report = nextDay();
            if (web.asked().contains(address)) {
                return report;
            }
        }
    }

    @Test
    void doesNotBelieveItWhenItIsSaidOnce() {
        web.crawl(source(START));
        web.remove(START + "1.html");
        until(START + "1.html");
        web.show(START + "1.html", notice());
        askedOn(60);

        assertThat(web.withdrawn()).isEmpty();
        assertThat(web.site().notices()).isEqualTo(1);
        assertThat(web.site().incomplete()).isZero();
    }

    @Test
    void doesNotBelieveItOfAHostThatHasNothingAtAll() {
        web.crawl(source(START));
        web.remove(START);
        web.remove(START + "1.html");
        askedOn(60);

        assertThat(web.withdrawn()).isEmpty();
    }

    @Test
    void tellsThatANoticesPageLeadsElsewhere() {
        web.crawl(source(START));
        web.answer(START + "1.html", request -> new PageAnswer.Moved(START + "art/1.html"));
        web.show(START + "art/1.html", notice());
        askedOn(10);

        assertThat(web.moved()).isNotEmpty().containsOnly(START + "1.html to " + START + "art/1.html");
        assertThat(web.withdrawn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/404.html", "/error/notfound.htm"})
    void takesARedirectToTheFirstPageForGone(String target) {
        web.crawl(source(START));
        web.answer(START + "1.html", request -> new PageAnswer.Moved("http://www.xuhe.example" + target));
        web.show(START + "404.html", link("/"));
        askedOn(10);

        assertThat(web.withdrawn()).containsExactly(START + "1.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"您访问的页面不存在或已被删除！", "对不起，该信息已删除", "404 Not Found", "抱歉，找不到您要的页面。"})
    void takesAPageThatSaysSoForGone(String words) {
        web.crawl(source(START));
        web.show(START + "1.html", "<html><body><p>" + words + "</p><a href=/>返回首页</a></body></html>");
        askedOn(10);

        assertThat(web.withdrawn()).containsExactly(START + "1.html");
    }

    @Test
    void keepsWhatItKnowsWhenTheSourcesNameAnotherStart() {
        web.show(START, link("tzgg/", "通知公告"));
        web.show(START + "tzgg/", link("/1.html"));
        web.crawl(source(START));
        web.show(START + "index.html", link("tzgg/", "通知公告"));
        web.show(START + "tzgg/", link("/1.html") + link("/2.html"));
        web.show(START + "2.html", notice().replace("2025年3月7日", "2026年1月9日").replace("2025-03-07", "2026-01-09"));
        web.pass(Duration.ofDays(2));

        CrawlReport report = web.crawl(source(START + "index.html"));

        assertThat(report.sum(HostReport::added)).isEqualTo(1);
        assertThat(web.frontier().sites()).singleElement().satisfies(site -> {
            assertThat(site.start()).isEqualTo(START + "index.html");
            assertThat(site.notices()).isEqualTo(2);
        });
    }

    @Test
    void looksAnewAtWhatItKnowsWhenItIsToldToLookOtherwise() {
        web.show(START, link("1.html") + link("art/9.html"));
        web.show(START + "art/9.html", notice());
        String narrow = source(START).replace("delay", "article: \"/art/\", delay");
        web.crawl(narrow);
        assertThat(web.asked()).doesNotContain(START + "1.html");

        web.pass(Duration.ofDays(1));
        web.crawl(source(START));
        assertThat(web.asked()).contains(START + "1.html");

        nextDay();
        HostReport all = web.crawl(source(START), Due.EVERYTHING).hosts().getFirst();
        assertThat(all.notModified()).isZero();
        assertThat(all.pages()).isEqualTo(2);
    }

    @Test
    void followsTheColumnThatHoldsTheNoticesWhateverItsName() {
        web.show(START, link("xszg/", "巡视整改") + link("xczg/", "巡察整改落实"));
        web.show(START + "xszg/", link("/1.html"));
        web.show(START + "xczg/", link("/2.html") + link("/3.html") + link("/4.html"));
        web.show(START + "2.html", notice().replace("2025-03-07", "2025-04-09").replace("3月7日", "4月9日"));

        assertThat(web.crawl(source(START)).sum(HostReport::added)).isEqualTo(2);
        assertThat(web.frontier().at(START + "xczg/"))
                .extracting("last.outcome")
                .isEqualTo(Outcome.LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<frameset><frame src='/main/'></frameset>",
                "<meta http-equiv=refresh content='0;url=/main/'>",
                "<script>window.location.href='/main/';</script>",
            })
    void findsTheColumnsOfAFirstPageThatIsElsewhere(String html) {
        web.show(START, "<html>" + html + "</html>");
        web.show(START + "main/", link("/tzgg/", "通知公告 >"));
        web.show(START + "tzgg/", link("/1.html"));

        assertThat(web.crawl(source(START)).sum(HostReport::added)).isEqualTo(1);
    }

    /** 大汉's lists hold the first records in a script, which names where the next are. */
    @Test
    void followsTheGroupsOfAListThatAScriptWouldFetch() {
        String records = """
                <datastore><nextgroup><![CDATA[<a href="%s"></a>]]></nextgroup><recordset>
                <record><![CDATA[<li><a href="%s">关于巡察整改情况的通报</a></li>]]></record></recordset></datastore>
                """;
        String next = "/module/web/jpage/dataproxy.jsp?page=1&columnid=7";
        web.show(
                START + "col/col7/index.html",
                "<html><script type=\"text/xml\">" + records.formatted(next, "/art/2026/1/2/art_7_1.html")
                        + "</script></html>");
        web.show("http://www.xuhe.example" + next, records.formatted("", "/art/2025/3/7/art_7_2.html"));
        web.show(START + "art/2025/3/7/art_7_2.html", notice());

        String yaml = source(START + "col/col7/index.html").replace("delay", "product: hanweb, delay");
        assertThat(web.crawl(yaml).sum(HostReport::added)).isEqualTo(1);
    }

    @Test
    void readsAnArticleThatAScriptSendsItsReadersTo() {
        web.show(START + "1.html", "<html><script>location.replace('/art/1.html')</script></html>");
        web.show(START + "art/1.html", notice());

        assertThat(web.crawl(source(START)).sum(HostReport::added)).isEqualTo(1);
    }

    @Test
    void forgetsNoLeadToAHostThatWasThroughAlready() {
        String other = "http://tzgg.xuhe.example/";
        web.show(START, link(other + "1.html"));
        web.show(other + "1.html", notice());
        web.crawl(source(START));
        web.show(START, link(other + "1.html") + link(other + "2.html"));
        web.show(other + "2.html", notice().replace("2025-03-07", "2025-04-09").replace("3月7日", "4月9日"));

        assertThat(nextDay().sum(HostReport::added)).isEqualTo(1);
        assertThat(web.frontier().at(other + "2.html")).isNotNull();
    }

    @Test
    void forgetsNoLeadWhenItIsStoppedAtTheList() {
        String other = "http://tzgg.xuhe.example/";
        web.show(other + "1.html", notice());
        try (var archive = web.archive()) {
            Crawl crawl = web.crawl(source(START), archive);
            String html = link(other + "1.html");
            web.show(START, html);
            web.watch(request -> crawl.stop());
            crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
        }
        web.watch(request -> {});

        assertThat(nextDay().sum(HostReport::added) + nextDay().sum(HostReport::added))
                .isEqualTo(1);
    }

    @Test
    void takesNoHostOfWhichNothingIsDue() {
        try (var archive = web.archive()) {
            Crawl crawl = web.crawl(source(START), archive);
            crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
            int taken = web.frontier().taken();
            for (int minute = 0; minute < 60; minute++) {
                web.pass(Duration.ofMinutes(1));
                crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
            }
            assertThat(web.frontier().taken()).isEqualTo(taken);

            web.pass(Duration.ofDays(1));
            web.asked();
            crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
            assertThat(web.asked()).contains(START);
        }
    }

    @Test
    void goesOnAfterARunThatBroke() {
        try (var archive = web.archive()) {
            Crawl crawl = web.crawl(source(START), archive);
            web.watch(request -> {
                throw new IndexException("away", null);
            });
            assertThatExceptionOfType(BrokenCrawlException.class)
                    .isThrownBy(() -> crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent()))
                    .withCauseInstanceOf(IndexException.class)
                    .satisfies(broken -> assertThat(broken.report().sum(HostReport::requests))
                            .isPositive());
            web.watch(request -> {});

            assertThat(crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent()).sum(HostReport::added))
                    .isEqualTo(1);
        }
    }
}
