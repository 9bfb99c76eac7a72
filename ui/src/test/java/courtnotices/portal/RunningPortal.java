package courtnotices.portal;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import courtnotices.fixtures.SampleNotice;
import courtnotices.fixtures.sites.Edition;
import courtnotices.indexer.index.ElasticNoticeStore;
import courtnotices.indexer.index.NoticeStore;
import courtnotices.indexer.run.IngestRun;
import courtnotices.indexer.run.PageSource;
import courtnotices.indexer.source.Page;
import courtnotices.notice.document.DocumentKind;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.portal.page.DemoData;
import courtnotices.portal.wiring.ServeApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** The whole portal as a demonstration over the sample notices and one hostile page, started once for all tests that ask a server. */
public final class RunningPortal {

    /** A notice whose every part tries to get out of its place on the page. */
    public static final String HOSTILE = """
            <html><head><title>x</title></head><body>
            <h1>中共示例省毒蛇县人民法院党组&lt;script&gt;document.title='owned'&lt;/script&gt;关于巡察整改情况的通报</h1>
            <p>按照县委统一部署，县委第一巡察组于2023年3月1日至4月28日对示例省毒蛇县人民法院党组开展了巡察，5月20日反馈了意见。现将整改情况通报如下，全文共一部分，请予监督。</p>
            <p>一、反馈问题整改情况</p>
            <p>（一）关于“&lt;img src=x onerror=alert(1)&gt;标签管理不严”的问题</p>
            <p>整改情况：清理&lt;script&gt;alert('三个规定')&lt;/script&gt;恶意脚本3处，"&gt;&lt;svg onload=alert(2)&gt; 已全部删除。</p>
            <p>（二）关于“javascript:alert(3) 链接未核查”的问题</p>
            <p>整改情况：核查链接12条，全部为<a href="javascript:alert(4)">合法链接</a>，无一遗漏。</p>
            <p>示例省毒蛇县人民法院</p><p>2023年9月1日</p></body></html>
            """;

    /** What {@code ./portal demo} says of all samples; pictures of the pages are taken here. */
    public static final DemoData DEMO = new DemoData(26, 21);

    private static final class Holder {
        private static final RunningPortal INSTANCE = new RunningPortal();
    }

    private final String address;
    private final URI engine;

    private RunningPortal() {
        try {
            Path data = Files.createTempDirectory("courtnotices-tests-");
            var context = new SpringApplicationBuilder(ServeApplication.class)
                    .initializers((ApplicationContextInitializer<GenericApplicationContext>)
                            started -> started.registerBean(DemoData.class, () -> DEMO))
                    .web(WebApplicationType.REACTIVE)
                    .run("--courtnotices.data=" + data, "--server.port=0", "--courtnotices.engine.heap-mebibytes=256");
            context.getBean(IngestRun.class).over(pages(), (done, total) -> {});
            withdraw(context.getBean(ElasticsearchClient.class));
            engine = URI.create(context.getBean(Rest5Client.class)
                    .getNodes()
                    .getFirst()
                    .getHost()
                    .toURI());
            address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, without a slash at the end. */
    public static String address() {
        return Holder.INSTANCE.address;
    }

    /** Where its Elasticsearch answers. */
    public static URI engine() {
        return Holder.INSTANCE.engine;
    }

    /** The page of one notice is gone from its court's site. */
    private static void withdraw(ElasticsearchClient client) throws IOException {
        String address = SampleNotice.BAISHI_2022.address();
        client.indices().refresh();
        NoticeDocument notice = client
                .search(s -> s.index(DocumentKind.NOTICES.alias()).size(100), NoticeDocument.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .filter(Objects::nonNull)
                .filter(one -> one.source().uri().equals(address))
                .findFirst()
                .orElseThrow();
        NoticeStore store = new ElasticNoticeStore(client, Clock.systemUTC());
        store.withdraw(notice.id(), address, Instant.parse("2026-01-03T22:00:00Z"));
        store.finish();
    }

    private static List<PageSource> pages() {
        List<PageSource> pages = new ArrayList<>();
        pages.add(() ->
                Page.ofFile(Edition.EDITED.bytes(Edition.REVISED), Edition.REVISED.address())); // edited by the next
        Instant edited = Instant.parse("2026-01-02T03:04:05Z");
        pages.add(() -> new Page(Edition.REVISED.bytes(), Edition.REVISED.address(), edited, null));
        SampleNotice.counted().stream()
                .filter(sample -> sample != Edition.REVISED)
                .forEach(sample -> pages.add(() -> Page.ofFile(sample.bytes(), sample.address())));
        byte[] hostile = HOSTILE.getBytes(StandardCharsets.UTF_8);
        pages.add(() -> Page.ofFile(hostile, "javascript:alert(5)"));
        return pages;
    }
}
