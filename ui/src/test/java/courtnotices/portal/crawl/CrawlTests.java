package courtnotices.portal.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import courtnotices.fixtures.sites.Edition;
import courtnotices.fixtures.sites.Expectation;
import courtnotices.fixtures.sites.FixtureSites;
import courtnotices.fixtures.sites.Moment;
import courtnotices.fixtures.sites.SiteRequest;
import courtnotices.fixtures.sites.Trouble;
import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.CrawlReport.Failure;
import courtnotices.indexer.crawl.CrawlReport.HostReport;
import courtnotices.indexer.crawl.CrawlReport.News;
import courtnotices.indexer.crawl.CrawlReport.News.Change;
import courtnotices.indexer.frontier.Frontier;
import courtnotices.indexer.frontier.HostState;
import courtnotices.indexer.frontier.Lead;
import courtnotices.indexer.frontier.LeadKind;
import courtnotices.indexer.frontier.Visit;
import courtnotices.indexer.source.WebAddress;
import courtnotices.indexer.source.fetch.FetchFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three visits to the fixture sites, into one index and one archive, as the sites' own logs show them. */
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrawlTests {

    /** Of {@code fixtures/sources.yaml}, shortened so that the test does not last. */
    private static final Duration DELAY = Duration.ofMillis(40);

    /** 枫林's robots.txt asks for a second. */
    private static final Duration CRAWL_DELAY = Duration.ofSeconds(1);

    @TempDir
    static Path folder;

    private static FixtureSites sites;
    private static Crawling crawling;
    private static CrawlReport first;
    private static List<SiteRequest> asked;

    @BeforeAll
    static void visit() {
        sites = FixtureSites.start();
        crawling = new Crawling(folder);
        first = crawling.crawl(sources());
        asked = sites.requests();
    }

    @AfterAll
    static void end() {
        crawling.close();
        sites.close();
    }

    private static String sources() {
        return sites.sourcesYaml().replace("delay: 200ms", "delay: " + DELAY.toMillis() + "ms");
    }

    @Test
    @Order(1)
    void findsEveryNoticeAndNoNearMiss() {
        Expectation expected = sites.expectation();

        assertThat(crawling.noticesByAddress().keySet())
                .isEqualTo(expected.notices().keySet());
        assertThat(first.sum(HostReport::added)).isEqualTo(expected.notices().size());
        assertThat(first.hosts())
                .flatExtracting(HostReport::others)
                .extracting(CrawlReport.Told::address)
                .filteredOn(expected.nearMisses()::containsKey)
                .hasSizeGreaterThan(6);
    }

    @Test
    @Order(2)
    void asksForWhatRobotsAllowAndOnlyForWhatMayBeANotice() {
        Expectation expected = sites.expectation();
        Set<String> addresses = addresses(asked);

        assertThat(addresses).doesNotContainAnyElementsOf(expected.forbidden());
        assertThat(first.hosts())
                .flatExtracting(HostReport::forbidden)
                .extracting(CrawlReport.Told::address)
                .isSubsetOf(expected.forbidden())
                .isNotEmpty();
        Set<String> withoutTitles = sitemapped(expected);
        assertThat(addresses)
                .doesNotContainAnyElementsOf(expected.ordinary().stream()
                        .filter(address -> !withoutTitles.contains(address))
                        .toList());
        Set<String> allowed = new HashSet<>(expected.allowed());
        allowed.addAll(expected.troubles().keySet());
        assertThat(addresses)
                .filteredOn(address -> !allowed.contains(address) && !address.endsWith("/robots.txt"))
                .allMatch(address -> address.matches(".*/(?:loop/b|r/[2-6]|gsgg/%25zz.*)"));
    }

    /** A sitemap has no titles, so that its pages are looked at. */
    private static Set<String> sitemapped(Expectation expected) {
        return expected.allowed().stream()
                .filter(address -> address.contains("/notice/") || address.contains("/news/"))
                .collect(Collectors.toSet());
    }

    @Test
    @Order(3)
    void asksOneThingAtATimeAndWaitsAfterEach() {
        bySite(asked).forEach((site, requests) -> {
            Duration delay = site.equals("fenglin") ? CRAWL_DELAY : DELAY;
            for (int i = 1; i < requests.size(); i++) {
                SiteRequest before = requests.get(i - 1);
                // what the crawler breaks off a site goes on sending for a while
                Moment ended = site.equals("songkou") ? before.arrivedAt() : before.answeredAt();
                long rest = requests.get(i).arrivedAt().nanos() - ended.nanos();
                assertThat(Duration.ofNanos(rest))
                        .as(site + " " + requests.get(i).target())
                        .isGreaterThanOrEqualTo(delay);
            }
        });
        assertThat(asked)
                .allSatisfy(request -> assertThat(request.headers().userAgent())
                        .isEqualTo("courtnotices/1.0 (+mailto:crawler@portal.example)"));
    }

    @Test
    @Order(4)
    void leavesASiteAloneThatSaysHowLong() {
        List<SiteRequest> songkou = bySite(asked).get("songkou");
        int busy = indexOf(songkou, request -> request.status() == 429);
        long rest = songkou.get(busy + 1).arrivedAt().nanos()
                - songkou.get(busy).answeredAt().nanos();

        assertThat(Duration.ofNanos(rest)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    @Order(5)
    void namesEveryTroubleAndIsStoppedByNone() {
        Map<String, Failure> failures = first.hosts().stream()
                .flatMap(host -> host.failures().stream())
                .collect(Collectors.toMap(Failure::address, Function.identity()));
        Map<Trouble, String> at = sites.expectation().troubles().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

        Map.of(
                        Trouble.SLOW, FetchFailure.TIMEOUT,
                        Trouble.BROKEN_OFF, FetchFailure.BROKEN,
                        Trouble.UNAVAILABLE, FetchFailure.SERVER_ERROR,
                        Trouble.PRIVATE_REDIRECT, FetchFailure.MISLEADING,
                        Trouble.METADATA_REDIRECT, FetchFailure.MISLEADING,
                        Trouble.HUGE, FetchFailure.TOO_LARGE,
                        Trouble.GZIP_BOMB, FetchFailure.TOO_LARGE,
                        Trouble.EMPTY, FetchFailure.EMPTY,
                        Trouble.LONG_HEADER, FetchFailure.BROKEN)
                .forEach((trouble, kind) -> assertThat(failures.get(at.get(trouble)))
                        .as(trouble.name())
                        .extracting(Failure::kind)
                        .isEqualTo(kind));
        assertThat(failures.values())
                .extracting(Failure::reason)
                .contains("redirects in a circle", "redirects more than 5 times");
        assertThat(first.hosts())
                .flatExtracting(HostReport::outside)
                .containsExactlyInAnyOrder(at.get(Trouble.UNKNOWN_HOST), at.get(Trouble.SELF_SIGNED));
        assertThat(first.hosts()).allSatisfy(host -> assertThat(host.left()).isEmpty());
    }

    @Test
    @Order(6)
    void asksAgainOnlyWhetherAnythingChanged() {
        Map<String, String> notices = crawling.noticesByAddress();

        CrawlReport second = crawling.crawl(sources());

        List<SiteRequest> requests =
                sites.requests().subList(asked.size(), sites.requests().size());
        assertThat(requests).hasSizeGreaterThan(40);
        assertThat(requests)
                .filteredOn(request -> !request.site().equals("songkou"))
                .allSatisfy(request -> assertThat(request.headers().isConditional())
                        .as(request.target())
                        .isTrue());
        assertThat(second.sum(HostReport::added) + second.sum(HostReport::revised))
                .isZero();
        assertThat(crawling.noticesByAddress()).isEqualTo(notices);
    }

    @Test
    @Order(7)
    void keepsWhatWasEditedTakenDownAndAdded() {
        Map<String, String> before = crawling.noticesByAddress();
        sites.publish(Edition.EDITED);

        CrawlReport third = crawling.crawl(sources());

        assertThat(third.sum(HostReport::added)).isEqualTo(1);
        assertThat(third.sum(HostReport::revised)).isEqualTo(1);
        assertThat(third.sum(HostReport::withdrawn)).isEqualTo(1);
        assertThat(third.hosts())
                .flatExtracting(HostReport::news)
                .extracting(News::change, news -> news.title().contains("整改"))
                .containsExactlyInAnyOrder(
                        tuple(Change.ADDED, true), tuple(Change.REVISED, true), tuple(Change.WITHDRAWN, true));
        assertThat(third.hosts())
                .flatExtracting(HostReport::others)
                .extracting(CrawlReport.Told::reason)
                .noneMatch(reason -> reason.endsWith("asked again before it counts"));
        assertThat(crawling.noticesByAddress()).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    /** What was edited and what was taken down is in the archive too. */
    @Test
    @Order(8)
    void canBeRebuiltFromItsArchive(@TempDir Path other) {
        try (Crawling rebuilt = new Crawling(other)) {
            assertThat(rebuilt.ingest(crawling.archive()).isComplete()).isTrue();

            assertThat(rebuilt.histories()).isEqualTo(crawling.histories());
        }
    }

    @Test
    @Order(8)
    void namesHostsThatCannotBeReached() {
        String secure = sites.expectation().troubles().entrySet().stream()
                .filter(trouble -> trouble.getValue() == Trouble.SELF_SIGNED)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        CrawlReport report = crawling.crawl("""
                agent:
                  contact: mailto:crawler@portal.example
                sites:
                  - {court: 甲法院, start: "http://nowhere.invalid/", delay: 10ms}
                  - {court: 乙法院, start: "%s", intranet: true, delay: 10ms}
                  - {court: 丙法院, start: "http://127.0.0.1:9/", delay: 10ms}
                  - {court: 丁法院, start: "http://127.0.0.1:9999/", intranet: true, delay: 10ms}
                """.formatted(secure));

        assertThat(report.hosts())
                .filteredOn(host -> !host.failures().isEmpty())
                .flatExtracting(HostReport::failures)
                .extracting(Failure::kind)
                .containsExactlyInAnyOrder(
                        FetchFailure.UNKNOWN_HOST,
                        FetchFailure.CERTIFICATE,
                        FetchFailure.PRIVATE_ADDRESS,
                        FetchFailure.UNREACHABLE);
        assertThat(crawling.frontier().sites())
                .filteredOn(site -> site.court().equals("甲法院"))
                .singleElement()
                .satisfies(site -> {
                    assertThat(site.succeededAt()).isNull();
                    assertThat(site.failure()).isEqualTo("the host has no address");
                    assertThat(site.failureKind()).isEqualTo("UNKNOWN_HOST");
                    assertThat(site.isSilent()).isTrue();
                });
    }

    @Test
    @Order(9)
    void tellsHowEachSiteIsDoing() {
        assertThat(crawling.frontier().sites())
                .filteredOn(site -> site.court().equals("示例省青澜市中级人民法院"))
                .singleElement()
                .satisfies(site -> {
                    assertThat(site.notices()).isEqualTo(4);
                    assertThat(site.pages()).isEqualTo(7);
                    assertThat(site.incomplete()).isZero();
                    assertThat(site.daysWithoutNews(site.visitedAt())).isZero();
                    assertThat(site.isSilent()).isFalse();
                });
    }

    /** 枫林's robots.txt forbids a page that its lists link to. */
    @Test
    @Order(9)
    void countsNoFailureWhereASiteAsksToBeLeftAlone() {
        assertThat(crawling.frontier().sites())
                .filteredOn(site -> site.court().equals("示例省枫林市中级人民法院"))
                .singleElement()
                .satisfies(site -> {
                    assertThat(site.failing()).isZero();
                    assertThat(site.failure()).isNull();
                });
    }

    @Test
    @Order(10)
    void leavesAHostToOneProcessAtATime() {
        Frontier here = crawling.frontier();
        Frontier elsewhere = crawling.frontierElsewhere();
        Instant now = Instant.now();
        HostState host = here.take("shared.example", now).orElseThrow();
        Visit visit = Visit.first(
                new Lead("http://shared.example/", "shared.example", "s", LeadKind.LIST, "", null, 0, 0, now),
                Duration.ofDays(1));

        here.keep(host.notBefore(now.plusSeconds(5)), List.of(visit));
        assertThat(elsewhere.take("shared.example", now)).isEmpty();
        assertThat(here.take("shared.example", now)).isPresent();

        // a minute without a word, and it is taken for dead
        HostState taken = elsewhere.take("shared.example", now.plusSeconds(90)).orElseThrow();
        assertThat(elsewhere.visits("shared.example")).containsExactly(visit);
        Visit later = visit.of(visit.lead().ofSite("t"));
        assertThatExceptionOfType(Frontier.LostHostException.class).isThrownBy(() -> here.keep(host, List.of(later)));
        assertThat(elsewhere.visits("shared.example")).containsExactly(visit);

        elsewhere.release(taken);
        assertThat(here.take("shared.example", now)).isPresent();
    }

    @Test
    @Order(10)
    void saysThatAnotherCrawlIsVisitingAHost() {
        String host = WebAddress.host(sites.sites().getFirst().address());
        Frontier elsewhere = crawling.frontierElsewhere();
        HostState taken = elsewhere.take(host, Instant.now()).orElseThrow();

        CrawlReport report = crawling.crawl(sources());

        elsewhere.release(taken);
        assertThat(report.hosts()).filteredOn(HostReport::held).singleElement().satisfies(held -> {
            assertThat(held.host()).isEqualTo(host);
            assertThat(held.requests()).isZero();
        });
    }

    @Test
    @Order(10)
    void remembersWhereOneHostLedOnAnotherThatNobodyHolds() {
        Frontier frontier = crawling.frontier();
        Instant now = Instant.now();
        Lead lead = new Lead("http://led.example/1", "led.example", "s", LeadKind.ARTICLE, "", "x", 0, 0, now);
        Visit first = Visit.first(lead, Duration.ofDays(1));

        frontier.add(List.of(first));
        frontier.add(List.of(first.of(lead.ofSite("t"))));

        assertThat(frontier.hosts()).contains(HostState.unknown("led.example"));
        assertThat(frontier.visits("led.example")).containsExactly(first);
    }

    private static Set<String> addresses(List<SiteRequest> requests) {
        Map<String, String> sitesByName =
                sites.sites().stream().collect(Collectors.toMap(site -> site.name(), site -> site.address()));
        return requests.stream()
                .map(request -> URI.create(sitesByName.get(request.site()))
                        .resolve(request.target())
                        .toString())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<SiteRequest>> bySite(List<SiteRequest> requests) {
        return requests.stream()
                .collect(Collectors.groupingBy(SiteRequest::site, Collectors.toCollection(ArrayList::new)));
    }

    private static int indexOf(List<SiteRequest> requests, Predicate<SiteRequest> wanted) {
        for (int i = 0; i < requests.size(); i++) {
            if (wanted.test(requests.get(i))) {
                return i;
            }
        }
        throw new AssertionError("no such request");
    }
}
