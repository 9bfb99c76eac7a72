package courtnotices.indexer.crawl;

import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.index.Stored;
import courtnotices.indexer.reading.NoticeReader;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.archive.WarcArchive;
import courtnotices.indexer.source.fetch.Exchanges;
import courtnotices.indexer.source.fetch.Fetcher;
import courtnotices.indexer.source.fetch.PageAnswer;
import courtnotices.indexer.source.fetch.PageRequest;
import courtnotices.indexer.source.fetch.Validators;
import courtnotices.indexer.source.site.Sources;
import courtnotices.indexer.source.site.SourcesException;
import courtnotices.indexer.source.site.SourcesFile;
import courtnotices.notice.Sha256;
import courtnotices.notice.catalogue.CourtRegister;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.notice.document.Documents;
import courtnotices.notice.document.NoticeDocuments;
import courtnotices.notice.document.SiteState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sites whose pages a test writes, and days that pass as fast as it likes. The reader and the archive are the real ones; the index is not asked. */
final class SimulatedWeb implements Fetcher, NoticeStore {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());
    private static final Documents DOCUMENTS = new Documents(Segmenter.with(List.of()));

    private final Path folder;
    private final PassingTime time = new PassingTime();
    private final RememberedFrontier frontier = new RememberedFrontier();
    private final NoticeStore store = NoticeStore.none();
    private final Map<String, Function<PageRequest, PageAnswer>> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> moved = Collections.synchronizedList(new ArrayList<>());
    private final List<String> withdrawn = Collections.synchronizedList(new ArrayList<>());
    private Function<PageRequest, PageAnswer> elsewhere = SimulatedWeb::gone;
    private Consumer<PageRequest> watching = request -> {};

    SimulatedWeb(Path folder) {
        this.folder = folder;
    }

    /** A link with the title of a notice. */
    static String link(String address) {
        return link(address, "关于巡察整改情况的通报");
    }

    static String link(String address, String words) {
        return "<a href=\"" + address + "\">" + words + "</a> ";
    }

    /** A notice of few words. */
    static String notice() {
        return """
                <html><head><title>关于巡察整改情况的通报</title></head><body><h1>中共示例省叙禾县人民法院党组关于巡察整改情况的通报</h1>
                <p>发布时间：2025-03-07</p>
                <p>根据县委统一部署，县委第二巡察组对县法院党组开展了巡察，并反馈了意见。现将整改情况予以公布。</p>
                <p>一、关于执行工作的问题</p>
                <p>（一）关于终本案件管理不严的问题</p><p>整改情况：逐案复查终本案件120件，恢复执行15件，终本率下降3个百分点。</p>
                <p>（二）关于财产查控不及时的问题</p><p>整改情况：建立查控台账，五日内完成首次查控。</p>
                <p>二、关于队伍建设的问题</p>
                <p>（一）关于学习不深入的问题</p><p>整改情况：组织集中学习六次，覆盖全体干警。</p>
                <p>中共示例省叙禾县人民法院党组</p><p>2025年3月7日</p></body></html>
                """;
    }

    /** From now on {@code address} shows {@code html}, and says so when it is asked whether that changed. */
    void show(String address, String html) {
        pages.put(address, request -> found(request, html));
    }

    void answer(String address, Function<PageRequest, PageAnswer> answer) {
        pages.put(address, answer);
    }

    /** There is nothing at {@code address} any more. */
    void remove(String address) {
        pages.remove(address);
    }

    /** From now on there is something at every address that is not told of otherwise. */
    void showElsewhere(UnaryOperator<String> html) {
        elsewhere = request -> request.address().endsWith("/robots.txt")
                ? gone(request)
                : found(request, html.apply(request.address()));
    }

    /** From now on {@code requests} hears of each. */
    void watch(Consumer<PageRequest> requests) {
        watching = requests;
    }

    private PageAnswer found(PageRequest request, String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        Validators validators = new Validators(Sha256.hex(bytes), null);
        return validators.equals(request.seen())
                ? new PageAnswer.NotModified()
                : new PageAnswer.Found(
                        new Page(bytes, request.address(), time.instant(), "utf-8"),
                        validators,
                        Exchanges.page(request.address(), html));
    }

    static PageAnswer gone(PageRequest request) {
        return new PageAnswer.Gone(Exchanges.gone(request.address()));
    }

    @Override
    public PageAnswer fetch(PageRequest request) {
        asked.add(request.address());
        watching.accept(request);
        return pages.getOrDefault(request.address(), elsewhere).apply(request);
    }

    /** What was asked for since this was asked last, robots.txt left out. */
    List<String> asked() {
        List<String> since = asked.stream()
                .filter(address -> !address.endsWith("/robots.txt"))
                .toList();
        asked.clear();
        return since;
    }

    /** How often {@code address} was asked for since. */
    int frequency(String address) {
        return Collections.frequency(asked, address);
    }

    /** How many requests were made since, robots.txt among them. */
    int requests() {
        int since = asked.size();
        asked.clear();
        return since;
    }

    /** Addresses of notices that led elsewhere, each time. */
    List<String> moved() {
        return List.copyOf(moved);
    }

    /** Addresses whose notices were marked as withdrawn. */
    List<String> withdrawn() {
        return List.copyOf(withdrawn);
    }

    RememberedFrontier frontier() {
        return frontier;
    }

    PassingTime time() {
        return time;
    }

    void pass(Duration duration) {
        time.pass(duration);
    }

    /** How the one site is doing. */
    SiteState site() {
        return frontier.sites().getFirst();
    }

    /** A site with this start, asked without much delay. */
    static String source(String start) {
        return sources("- {court: 示例省叙禾县人民法院, start: \"" + start + "\", delay: 10ms}");
    }

    static String sources(String... sites) {
        return "agent: {contact: \"mailto:keeper@portal.example\"}\nsites:\n  " + String.join("\n  ", sites) + "\n";
    }

    /** One run. */
    CrawlReport crawl(String yaml) {
        return crawl(yaml, Due.WHAT_IS_DUE);
    }

    CrawlReport crawl(String yaml, Due due) {
        try (WarcArchive archive = archive()) {
            return crawl(yaml, archive).run(due, CrawlProgress.silent());
        }
    }

    /** A crawl that is run by the test, into {@code archive}. */
    Crawl crawl(String yaml, WarcArchive archive) {
        CrawlTools tools = new CrawlTools(this, frontier, archive, new Intake(READER, DOCUMENTS, this));
        return new Crawl(parsed(yaml), tools, time, time::stopping);
    }

    WarcArchive archive() {
        return WarcArchive.in(folder, time);
    }

    private Sources parsed(String yaml) {
        try {
            return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SourcesException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<Stored> store(List<NoticeDocuments> notices) {
        return store.store(notices);
    }

    @Override
    public void withdraw(String id, String uri, Instant at) {
        withdrawn.add(uri);
    }

    @Override
    public boolean move(String id, String uri, String target, Instant at) {
        return moved.add(uri + " to " + target);
    }

    @Override
    public void finish() {
        store.finish();
    }

    @Override
    public void close() {
        store.finish();
    }
}
