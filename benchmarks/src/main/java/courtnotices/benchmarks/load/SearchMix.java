package courtnotices.benchmarks.load;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import courtnotices.search.elastic.IssueRequests;
import courtnotices.search.elastic.Meanings;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Parameters;
import courtnotices.search.result.Addresses;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The searches that are asked: {@code queries.txt}, a line a query as it stands in an address, {@code q=终本率&year=2023}.
 *
 * <p>Each is there twice: as the API is asked, and as the API asks Elasticsearch.
 */
final class SearchMix {

    /** Marks a line whose second page is asked for, by the cursor of the first. */
    private static final String NEXT_PAGE = "> ";

    private static final Pattern NEXT = Pattern.compile("\"next\":\"[^\"?]*\\?([^\"]*)\"");

    private static final Jackson3JsonpMapper MAPPER = new Jackson3JsonpMapper();

    private final Meanings meanings =
            new Meanings(Segmenter.with(Lexicon.bundled().terms()), Lexicon.bundled());
    private final HttpClient http;
    private final URI portal;
    private final URI engine;

    SearchMix(HttpClient http, URI portal, URI engine) {
        this.http = http;
        this.portal = portal;
        this.engine = engine;
    }

    /** A search in both its forms. */
    record Search(HttpRequest api, HttpRequest direct) {}

    /** All searches, as they stand against the index that there is now. */
    List<Search> searches() throws IOException, InterruptedException {
        List<Search> searches = new ArrayList<>();
        for (String line : lines()) {
            boolean second = line.startsWith(NEXT_PAGE);
            ListQuery query = query(second ? line.substring(NEXT_PAGE.length()) : line);
            searches.add(search(second ? after(query) : query));
        }
        return searches;
    }

    static List<String> lines() throws IOException {
        try (InputStream in = SearchMix.class.getResourceAsStream("queries.txt")) {
            if (in == null) {
                throw new IllegalStateException("queries.txt is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    static ListQuery query(String parameters) {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        for (String parameter : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            decoded.computeIfAbsent(parameter.substring(0, equals), name -> new ArrayList<>())
                    .add(URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return Parameters.parse(decoded, Listed.ISSUES);
    }

    private ListQuery after(ListQuery query) throws IOException, InterruptedException {
        String page =
                http.send(api(query), HttpResponse.BodyHandlers.ofString()).body();
        Matcher next = NEXT.matcher(page);
        if (!next.find()) {
            throw new IllegalStateException("no second page of " + Parameters.print(query));
        }
        return query(next.group(1));
    }

    private Search search(ListQuery query) {
        return new Search(api(query), direct(IssueRequests.list(query, meanings.of(query))));
    }

    private HttpRequest api(ListQuery query) {
        return HttpRequest.newBuilder(portal.resolve(Addresses.list(Addresses.ISSUES, query)))
                .build();
    }

    private HttpRequest direct(SearchRequest request) {
        String parameters = SearchRequest._ENDPOINT.queryParameters(request).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(engine.resolve(SearchRequest._ENDPOINT.requestUrl(request) + "?" + parameters))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(request)))
                .build();
    }

    /** The body that the client sends for {@code request}. */
    static String json(SearchRequest request) {
        StringWriter body = new StringWriter();
        try (JsonGenerator generator = MAPPER.jsonProvider().createGenerator(body)) {
            request.serialize(generator, MAPPER);
        }
        return body.toString();
    }
}
