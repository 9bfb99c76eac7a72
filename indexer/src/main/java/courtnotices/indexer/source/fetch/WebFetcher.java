package courtnotices.indexer.source.fetch;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.site.Reach;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks over HTTP/1.1, one connection a host, and leaves redirects to whoever knows where a site may lead.
 *
 * <p>Nothing is inflated, remembered or tried again by the client, so that the archive gets what was sent and the log of a site shows each request once.
 */
public final class WebFetcher implements Fetcher {

    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    /** What gateways in front of public bodies' sites answer with a script that a browser is to run. */
    private static final Set<Integer> CHALLENGES = Set.of(202, 412, 521);

    private final String userAgent;
    private final FetchLimits limits;
    private final Clock clock;
    private final CloseableHttpClient open;
    private final CloseableHttpClient inside;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /** @param userAgent what every site is told */
    public WebFetcher(String userAgent, FetchLimits limits, Clock clock) {
        this.userAgent = userAgent;
        this.limits = limits;
        this.clock = clock;
        this.open = client(new PublicHosts(), limits.time());
        this.inside = client(SystemDefaultDnsResolver.INSTANCE, limits.time());
    }

    private static CloseableHttpClient client(DnsResolver hosts, Duration time) {
        return HttpClients.custom()
                .setConnectionManager(connections(hosts, time))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(Timeout.of(time))
                        .setConnectionRequestTimeout(Timeout.of(time))
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(DnsResolver hosts, Duration time) {
        Http1Config wire = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        PoolingHttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(wire)
                        .build())
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(Short.MAX_VALUE) // the crawl decides how many hosts it asks at a time
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(time))
                        .setSocketTimeout(Timeout.of(time))
                        .setTimeToLive(Timeout.ofMinutes(1))
                        .build())
                .build();
        return connections;
    }

    @Override
    public PageAnswer fetch(PageRequest request) {
        HttpGet get;
        try {
            get = get(request);
        } catch (IllegalArgumentException e) {
            return new PageAnswer.Failed(FetchFailure.MISLEADING, "cannot be asked for (" + e.getMessage() + ")");
        }
        return fetch(request, get);
    }

    private PageAnswer fetch(PageRequest request, HttpGet get) {
        Instant startedAt = clock.instant();
        Future<?> deadline = deadlines.schedule(get::abort, limits.time().toMillis(), TimeUnit.MILLISECONDS);
        try {
            CloseableHttpClient client = request.reach() == Reach.INTRANET ? inside : open;
            return client.execute(get, response -> answer(request, get, startedAt, response));
        } catch (TooLargeException e) {
            return failed(FetchFailure.TOO_LARGE, e);
        } catch (IOException | RuntimeException e) {
            return get.isAborted() ? late() : FailedFetch.of(e);
        } finally {
            deadline.cancel(false);
        }
    }

    private PageAnswer late() {
        String reason = "did not come within " + limits.time().toSeconds() + " s";
        return new PageAnswer.Failed(FetchFailure.TIMEOUT, reason);
    }

    private HttpGet get(PageRequest request) {
        HttpGet get = new HttpGet(URI.create(request.address()));
        get.setHeader(HttpHeaders.USER_AGENT, userAgent);
        get.setHeader(
                HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.5");
        get.setHeader(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN,zh;q=0.9");
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        Validators seen = request.seen();
        if (seen != null && seen.etag() != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, seen.etag());
        }
        if (seen != null && seen.lastModified() != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, seen.lastModified());
        }
        return get;
    }

    private PageAnswer answer(PageRequest request, HttpGet get, Instant startedAt, ClassicHttpResponse response)
            throws IOException {
        int status = response.getCode();
        return switch (status) {
            case 200 -> found(request, exchange(request, get, startedAt, response), response);
            case 304 -> request.seen() == null ? unasked() : new PageAnswer.NotModified();
            case 301, 302, 303, 307, 308 -> moved(request, response);
            case 404, 410 -> new PageAnswer.Gone(exchange(request, get, startedAt, response));
            case 429 -> new PageAnswer.Busy(status, retryAfter(response, startedAt));
            case 503 -> busyOrBroken(response, startedAt);
            default -> refused(status);
        };
    }

    private PageAnswer found(PageRequest request, Exchange exchange, ClassicHttpResponse response) throws IOException {
        String coding = value(response, HttpHeaders.CONTENT_ENCODING);
        byte[] bytes = Inflated.of(exchange.body().bytes(), coding, limits.bytes());
        if (bytes.length == 0) {
            return new PageAnswer.Failed(FetchFailure.EMPTY, "is empty");
        }
        Page page = new Page(
                bytes,
                request.address(),
                exchange.startedAt(),
                DeclaredCharset.in(value(response, HttpHeaders.CONTENT_TYPE)));
        Validators validators =
                new Validators(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED));
        return new PageAnswer.Found(page, validators, exchange);
    }

    private Exchange exchange(PageRequest request, HttpGet get, Instant startedAt, ClassicHttpResponse response)
            throws IOException {
        byte[] body = BoundedBody.of(response, limits.bytes());
        return new Exchange(
                request.address(),
                startedAt,
                lines("GET " + get.getRequestUri() + " HTTP/1.1", request, get.getHeaders()),
                response.getCode(),
                String.valueOf(response.getReasonPhrase()),
                headers(response),
                new Exchange.Body(body));
    }

    private static List<String> lines(String first, PageRequest request, Header[] headers) {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        lines.add("Host: " + URI.create(request.address()).getRawAuthority());
        for (Header header : headers) {
            lines.add(line(header));
        }
        return lines;
    }

    private static List<String> headers(HttpResponse response) {
        List<String> lines = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            lines.add(line(header));
        }
        return lines;
    }

    private static String line(Header header) {
        return header.getName() + ": " + String.valueOf(header.getValue()).replaceAll("[\\r\\n]+", " ");
    }

    private static PageAnswer moved(PageRequest request, HttpResponse response) {
        String target = value(response, HttpHeaders.LOCATION);
        if (target == null) {
            return new PageAnswer.Failed(FetchFailure.MISLEADING, "redirects to nowhere");
        }
        return new PageAnswer.Moved(Location.of(request.address(), target));
    }

    private PageAnswer busyOrBroken(HttpResponse response, Instant now) {
        Duration retryAfter = retryAfter(response, now);
        return retryAfter == null ? refused(response.getCode()) : new PageAnswer.Busy(response.getCode(), retryAfter);
    }

    private static @Nullable Duration retryAfter(HttpResponse response, Instant now) {
        return RetryAfter.in(value(response, HttpHeaders.RETRY_AFTER), now);
    }

    private static PageAnswer refused(int status) {
        if (CHALLENGES.contains(status)) {
            String reason = "answers " + status + ": it wants a browser that runs its script; ask the site's keeper";
            return new PageAnswer.Failed(FetchFailure.DENIED, reason);
        }
        FetchFailure failure = status >= 500 || status == 408 ? FetchFailure.SERVER_ERROR : FetchFailure.DENIED;
        return new PageAnswer.Failed(failure, "answers " + status);
    }

    private static PageAnswer unasked() {
        return new PageAnswer.Failed(FetchFailure.BROKEN, "answers 304 to what was never seen");
    }

    private static PageAnswer failed(FetchFailure failure, Exception e) {
        return new PageAnswer.Failed(failure, String.valueOf(e.getMessage()));
    }

    private static @Nullable String value(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        open.close(CloseMode.IMMEDIATE);
        inside.close(CloseMode.IMMEDIATE);
    }
}
