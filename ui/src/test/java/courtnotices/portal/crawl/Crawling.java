package courtnotices.portal.crawl;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import courtnotices.indexer.crawl.Crawl;
import courtnotices.indexer.crawl.CrawlProgress;
import courtnotices.indexer.crawl.CrawlReport;
import courtnotices.indexer.crawl.CrawlTools;
import courtnotices.indexer.crawl.Due;
import courtnotices.indexer.crawl.Intake;
import courtnotices.indexer.index.ElasticFrontier;
import courtnotices.indexer.index.Indices;
import courtnotices.indexer.run.ArchivedSteps;
import courtnotices.indexer.run.IngestReport;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.Progress;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.archive.WarcArchive;
import courtnotices.indexer.source.fetch.FetchLimits;
import courtnotices.indexer.source.fetch.WebFetcher;
import courtnotices.indexer.source.site.Sources;
import courtnotices.indexer.source.site.SourcesException;
import courtnotices.indexer.source.site.SourcesFile;
import courtnotices.notice.Source;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.notice.document.Publication;
import courtnotices.portal.wiring.IndexApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An index and an archive in a folder, and crawls into them. */
final class Crawling implements AutoCloseable {

    /** A page that takes longer is late; the fixtures' slow one takes fifteen seconds. */
    private static final FetchLimits LIMITS = new FetchLimits(FetchLimits.OF_A_PAGE.bytes(), Duration.ofSeconds(1));

    private final Path folder;
    private final ConfigurableApplicationContext portal;

    Crawling(Path folder) {
        this.folder = folder;
        this.portal = new SpringApplicationBuilder(IndexApplication.class)
                .web(WebApplicationType.NONE)
                .run("--courtnotices.data=" + folder.resolve("data"), "--courtnotices.engine.heap-mebibytes=256");
        portal.getBean(Indices.class).ensure(Clock.systemUTC().instant());
        frontier().ensure();
    }

    ElasticFrontier frontier() {
        return portal.getBean(ElasticFrontier.class);
    }

    /** The frontier as a process of another machine sees it. */
    ElasticFrontier frontierElsewhere() {
        return new ElasticFrontier(portal.getBean(ElasticsearchClient.class), Clock.systemUTC(), "elsewhere 4711 1");
    }

    Path archive() {
        return folder.resolve("archive");
    }

    /** One run over what is due. */
    CrawlReport crawl(String sourcesYaml) {
        Sources sources = sources(sourcesYaml);
        Clock clock = Clock.systemUTC();
        try (WebFetcher fetcher = new WebFetcher(sources.agent().userAgent(), LIMITS, clock);
                WarcArchive archive = WarcArchive.in(archive(), clock)) {
            CrawlTools tools = new CrawlTools(fetcher, frontier(), archive, portal.getBean(Intake.class));
            return new Crawl(sources, tools, clock).run(Due.WHAT_IS_DUE, CrawlProgress.silent());
        }
    }

    /** Reads {@code archive} as {@code ingest} does. */
    IngestReport ingest(Path archive) {
        try {
            return portal.getBean(IngestRun.class).over(ArchivedSteps.in(PageFiles.list(archive)), Progress.silent());
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Sources sources(String yaml) {
        try {
            return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SourcesException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the notices in the index by every address at which they stand. */
    Map<String, String> noticesByAddress() {
        Map<String, String> byAddress = new TreeMap<>();
        notices().forEach(notice -> notice.sources().forEach(source -> byAddress.put(source.uri(), notice.id())));
        return byAddress;
    }

    /**
     * What became of a notice.
     *
     * @param sources where it stands or stood, first where its words are
     * @param gone where it stands no more
     */
    record History(String contentHash, int revision, boolean withdrawn, List<String> sources, Set<String> gone) {

        private static History of(NoticeDocument notice) {
            Publication publication = notice.publication();
            return new History(
                    notice.contentHash(),
                    publication.revision(),
                    publication.withdrawnAt() != null,
                    notice.sources().stream().map(Source::uri).toList(),
                    publication.gone().stream().map(Publication.Gone::uri).collect(Collectors.toSet()));
        }
    }

    /** What became of every notice in the index, by its id. */
    Map<String, History> histories() {
        return notices().stream().collect(Collectors.toMap(NoticeDocument::id, History::of));
    }

    private List<NoticeDocument> notices() {
        try {
            return portal
                    .getBean(ElasticsearchClient.class)
                    .search(s -> s.index("notices").size(100), NoticeDocument.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(Hit::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
