package courtnotices.indexer.crawl;

import static courtnotices.indexer.crawl.SimulatedWeb.link;
import static courtnotices.indexer.crawl.SimulatedWeb.source;
import static courtnotices.indexer.crawl.SimulatedWeb.sources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.indexer.crawl.CrawlReport.Failure;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.source.fetch.FetchFailure;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.site.Reach;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no site may do to the crawl: stop it, hold it up, swell it, or lead it where it has no business. */
@Timeout(60)
class HostileSitesTests {

    private static final String START = "http://www.xuhe.example/";

    @TempDir
    Path folder;

    private SimulatedWeb web;

    @BeforeEach
    void begin() {
        web = new SimulatedWeb(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.xuhe.example:99999/1.html",
                "http://www.xuhe.example:0/1.html",
                "http://..xuhe.example/1.html",
                "http://%s.xuhe.example/1.html",
            })
    void isNotStoppedByALinkThatNobodyCouldFollow(String address) {
        web.show(START, link(address.formatted("a".repeat(600))) + link("2.html"));
        web.show(START + "2.html", SimulatedWeb.notice());

        assertThat(web.crawl(source(START)).sum(HostReport::added)).isEqualTo(1);
        web.pass(Duration.ofDays(2));
        assertThat(web.crawl(source(START)).hosts())
                .singleElement()
                .satisfies(host -> assertThat(host.left()).isEmpty());
    }

    @Test
    void isNotStoppedByAPageThatBreaksWhatReadsIt() {
        web.show(START, link("1.html") + link("2.html") + link("3.html"));
        web.answer(START + "1.html", request -> {
            throw new IllegalStateException("no such thing");
        });
        web.answer(START + "2.html", request -> {
            throw new OutOfMemoryError("twenty mebibytes");
        });
        web.show(START + "3.html", SimulatedWeb.notice());

        CrawlReport report = web.crawl(source(START));

        assertThat(report.sum(HostReport::added)).isEqualTo(1);
        assertThat(report.hosts())
                .flatExtracting(HostReport::failures)
                .extracting(Failure::kind, Failure::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                FetchFailure.UNREADABLE,
                                "breaks what reads it (java.lang.IllegalStateException: no such thing)"),
                        tuple(
                                FetchFailure.UNREADABLE,
                                "breaks what reads it (java.lang.OutOfMemoryError: twenty mebibytes)"));
    }

    /** Otherwise a pattern with a slip in it looks like a court that publishes nothing. */
    @Test
    void namesWhatAPatternOfTheSourcesPassesOver() {
        web.show(START, link("1.html") + link("2.html"));
        web.show(START + "2.html", SimulatedWeb.notice());

        CrawlReport report = web.crawl(SimulatedWeb.sources(
                "- {court: 示例省叙禾县人民法院, start: \"" + START + "\", delay: 10ms, article: '2\\.html$'}"));

        assertThat(report.sum(HostReport::added)).isEqualTo(1);
        assertThat(report.hosts()).flatExtracting(HostReport::passedOver).containsExactly(START + "1.html");
    }

    @Test
    void waitsForNobodyForAYear() {
        web.answer(START, request -> new PageAnswer.Busy(429, Duration.ofDays(365)));
        web.crawl(source(START));
        web.asked();

        CrawlReport next = web.crawl(source(START));
        assertThat(web.asked()).isEmpty();
        assertThat(next.hosts())
                .singleElement()
                .satisfies(host ->
                        assertThat(host.left()).isEqualTo("wants to be left alone until 2026-01-12T00:00:00.010Z"));

        web.pass(Duration.ofDays(8));
        web.crawl(source(START));
        assertThat(web.asked()).contains(START);
    }

    @Test
    void goesOnWhenASiteMovesToHttpsAfterItsListsHaveFilledTheirRoom() {
        String lists = IntStream.rangeClosed(2, 60)
                .mapToObj(i -> link("list_" + i + ".html", String.valueOf(i)))
                .collect(Collectors.joining());
        web.show(START, lists);
        IntStream.rangeClosed(2, 60).forEach(i -> web.show(START + "list_" + i + ".html", lists));
        HostReport first = web.crawl(source(START)).hosts().getFirst();
        assertThat(first.lists()).isEqualTo(50);
        assertThat(first.leftOut()).isEqualTo(10);

        String secure = START.replace("http:", "https:");
        web.show(secure, lists + link("1.html"));
        web.show(secure + "1.html", SimulatedWeb.notice());
        web.answer(START, request -> new PageAnswer.Moved(secure));
        IntStream.rangeClosed(2, 60).forEach(i -> {
            web.answer(START + "list_" + i + ".html", request -> new PageAnswer.Moved(secure + "list_" + i + ".html"));
            web.show(secure + "list_" + i + ".html", lists);
        });
        web.pass(Duration.ofDays(2));

        CrawlReport second = web.crawl(source(START));
        assertThat(second.sum(HostReport::added)).isEqualTo(1);
        assertThat(second.sum(HostReport::lists)).isGreaterThanOrEqualTo(50);
    }

    @Test
    void forgetsWhereAStartLedThatLeadsElsewhereEachTime() {
        List<String> asked = List.of();
        for (int day = 0; day < 100; day++) {
            String target = START + "?t=" + web.time().instant().getEpochSecond();
            web.show(target, link("1.html"));
            web.answer(START, request -> new PageAnswer.Moved(target));
            web.crawl(source(START));
            asked = web.asked();
            web.pass(Duration.ofDays(1));
        }
        assertThat(asked).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void takesTwentyDocumentsOfAPageAtMost() {
        web.show(START, link("1.html"));
        web.show(
                START + "1.html",
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "<embed src=\"" + i + ".pdf\">")
                        .collect(Collectors.joining()));

        web.crawl(source(START));
        assertThat(web.asked()).hasSizeLessThanOrEqualTo(22);
    }

    @Test
    void followsADomainOfEndlessHostsForTwentyOfThem() {
        web.showElsewhere(HostileSitesTests::endless);

        CrawlReport report = web.crawl(source(START));

        assertThat(report.hosts()).hasSizeLessThanOrEqualTo(21);
        assertThat(report.sum(HostReport::leftOut)).isPositive();
    }

    private static String endless(String address) {
        return IntStream.range(1, 6)
                .mapToObj(i ->
                        link("http://x" + Integer.toHexString((address + i).hashCode()) + ".xuhe.example/", "" + i))
                .collect(Collectors.joining());
    }

    @Test
    void readsSitemapsWithoutEnd() {
        String index = IntStream.range(0, 60)
                .mapToObj(i -> "<sitemap><loc>" + START + "map" + i + ".xml</loc></sitemap>")
                .collect(Collectors.joining("", "<sitemapindex>", "</sitemapindex>"));
        web.show(START, link("0.html"));
        web.show(START + "sitemap.xml", index);
        IntStream.range(0, 60)
                .forEach(i -> web.show(
                        START + "map" + i + ".xml",
                        IntStream.range(0, 200)
                                .mapToObj(j -> "<url><loc>" + START + i + "-" + j + ".html</loc></url>")
                                .collect(Collectors.joining("", "<urlset>", "</urlset>"))));

        web.crawl(sources(
                "- {court: 叙禾县人民法院, start: \"" + START + "\", sitemap: \"" + START + "sitemap.xml\", delay: 1ms}"));
        assertThat(web.asked()).hasSizeLessThanOrEqualTo(1_060);
    }

    @Test
    void tellsOfAStartThatShowsNothingWithoutItsScript() {
        web.show(START, "<html><script>document.cookie='__clearance=1';location.reload()</script></html>");

        CrawlReport report = web.crawl(source(START));

        assertThat(report.isComplete()).isFalse();
        assertThat(web.site().failureKind()).isEqualTo("UNREADABLE");
        assertThat(web.site().failure()).startsWith("has no links: a script writes it");
        assertThat(web.site().succeededAt()).isNull();
    }

    @Test
    void leavesAHostThatDropsEveryPacket() {
        web.show(START, IntStream.range(0, 100).mapToObj(i -> link(i + ".html")).collect(Collectors.joining()));
        IntStream.range(0, 100)
                .forEach(i -> web.answer(
                        START + i + ".html", request -> new PageAnswer.Failed(FetchFailure.TIMEOUT, "late")));

        CrawlReport report = web.crawl(source(START));
        assertThat(web.asked()).hasSize(9);
        assertThat(report.hosts().getFirst().left()).isEqualTo("late");

        web.pass(Duration.ofMinutes(1));
        web.crawl(source(START));
        assertThat(web.asked()).isEmpty();
    }

    @Test
    void asksAHostWithoutRobotsAgainAfterAnHourAndNotAfterAMinute() {
        web.answer(START + "robots.txt", request -> new PageAnswer.Failed(FetchFailure.SERVER_ERROR, "answers 503"));
        web.show(START, link("1.html"));
        try (var archive = web.archive()) {
            Crawl crawl = web.crawl(source(START), archive);
            for (int minute = 0; minute < 180; minute++) {
                crawl.run(Due.WHAT_IS_DUE, CrawlProgress.silent());
                web.pass(Duration.ofMinutes(1));
            }
        }
        assertThat(web.requests()).isBetween(4, 16);
    }

    @Test
    void goesByWhatRobotsSaidLastWhileItCannotBeHad() {
        web.show(START + "robots.txt", "User-agent: *\nDisallow: /secret/\n");
        web.show(START, link("1.html") + link("secret/2.html"));
        web.show(START + "1.html", SimulatedWeb.notice());
        web.crawl(source(START));

        web.answer(START + "robots.txt", request -> new PageAnswer.Failed(FetchFailure.SERVER_ERROR, "answers 503"));
        web.pass(Duration.ofDays(2));
        web.asked();
        HostReport report = web.crawl(source(START)).hosts().getFirst();

        assertThat(web.asked()).contains(START).doesNotContain(START + "secret/2.html");
        assertThat(report.left()).isEmpty();
    }

    @Test
    void obeysADelayOfTenMinutesAndMore() {
        web.show(START + "robots.txt", "User-agent: *\nCrawl-delay: 7200\n");
        web.show(START, link("1.html"));
        web.show(START + "1.html", SimulatedWeb.notice());

        HostReport first = web.crawl(source(START)).hosts().getFirst();
        assertThat(web.asked()).isEmpty();
        assertThat(first.forbidden()).isEmpty();
        assertThat(first.left()).startsWith("wants to be left alone until");

        for (int hour = 0; hour < 8; hour++) {
            web.pass(Duration.ofHours(1));
            web.crawl(source(START));
        }
        assertThat(web.asked()).contains(START, START + "1.html").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void looksDailyAtTheRobotsOfASiteThatTakesDays() {
        web.show(START + "robots.txt", "User-agent: *\nCrawl-delay: 300\n");
        web.show(START, IntStream.range(0, 600).mapToObj(i -> link(i + ".html")).collect(Collectors.joining()));
        web.showElsewhere(address -> "<p>今日要闻</p>");

        web.crawl(source(START));
        assertThat(web.frequency(START + "robots.txt")).isEqualTo(3);
    }

    @Test
    void leadsIntoAnIntranetFromItsOwnPagesAlone() {
        String inside = "http://10.0.0.5/";
        String yaml = sources(
                "- {court: 甲县人民法院, start: \"" + START + "\", delay: 1ms}",
                "- {court: 乙县人民法院, start: \"" + inside + "\", intranet: true, delay: 1ms}");
        List<String> within = new CopyOnWriteArrayList<>();
        web.watch(request -> {
            if (request.reach() == Reach.INTRANET) {
                within.add(request.address());
            }
        });
        web.show(START, link(inside + "admin?delete=1"));
        web.show(inside, link("notice.html"));

        web.crawl(yaml);

        assertThat(within).contains(inside, inside + "notice.html").doesNotContain(inside + "admin?delete=1");
    }

    @Test
    void asksHostsOfOneDomainOneAtATime() {
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        web.showElsewhere(address -> {
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            try {
                Thread.sleep(Duration.ofMillis(20));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                together.decrementAndGet();
            }
            return link("1.html");
        });
        String[] courts = IntStream.range(0, 8)
                .mapToObj(i -> "- {court: 法院" + i + ", start: \"http://fy" + i + ".province.example/\", delay: 1ms}")
                .toArray(String[]::new);

        web.crawl(sources(courts));

        assertThat(most).hasValue(1);
    }

    @Test
    void asksForNothingAtPortsThatNobodyNamed() {
        web.show(START, link("http://www.xuhe.example:6379/1.html") + link("2.html"));

        web.crawl(source(START));
        assertThat(web.asked()).containsExactly(START, START + "2.html");
    }
}
