package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.CourtLevel;
import courtnotices.notice.Deadline;
import courtnotices.notice.InspectionAuthority;
import courtnotices.notice.InspectionKind;
import courtnotices.notice.Status;
import courtnotices.notice.Term;
import courtnotices.search.export.Exported;
import courtnotices.search.export.Format;
import courtnotices.search.export.Header;
import courtnotices.search.query.Filter;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Listed;
import courtnotices.search.query.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's document beside what is served: neither has anything that the other has not. */
@WithoutEngine
class ApiDocumentTests {

    private static final List<String> LISTS =
            List.of("/api/v1/issues", "/api/v1/notices", "/api/v1/observations", "/api/v1/courts");

    @Autowired
    private WebTestClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private JsonNode document = new JsonMapper().createObjectNode();

    @BeforeEach
    void readDocument() {
        byte[] body = client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        document = new JsonMapper().readTree(body == null ? new byte[0] : body);
    }

    @Test
    void tellsEveryRouteAndNoOther() {
        Set<String> told = new TreeSet<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.propertyNames().forEach(method -> told.add(method + " " + path)));
        assertThat(told).isEqualTo(served()).contains("get /api/v1/issues");
    }

    @Test
    void saysWhatEveryRouteIsFor() {
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    assertThat(operation.path("summary").asString()).as(path).isNotBlank();
                    assertThat(operation.path("description").asString())
                            .as(path)
                            .isNotBlank();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/issues", "/api/v1/notices", "/api/v1/observations", "/api/v1/courts"})
    void tellsEveryParameterOfAListAndNoOther(String list) {
        List<String> known = new ArrayList<>(List.of("q", "sort", "size", "cursor"));
        filters(list).map(Filter::parameter).forEach(known::add);
        if (listed(list) == Listed.OBSERVATIONS) {
            known.addAll(List.of("min", "max"));
        }
        assertThat(parameters(list).map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(parameters(list)).allSatisfy(parameter -> {
            assertThat(parameter.path("in").asString()).isEqualTo("query");
            assertThat(parameter.path("required").asBoolean(false)).isFalse();
        });
    }

    /** An export has the parameters of its list but those of single pages. */
    @ParameterizedTest
    @EnumSource(Exported.class)
    void tellsEveryParameterOfAnExportAndNoOther(Exported exported) {
        List<String> known = new ArrayList<>(List.of("format", "header"));
        parameters("/api/v1/" + exported.listed().name().toLowerCase(Locale.ROOT))
                .map(parameter -> parameter.path("name").asString())
                .filter(name -> !List.of("size", "cursor").contains(name))
                .forEach(known::add);

        String path = "/api/v1/" + exported.word() + ".{format}";

        assertThat(parameters(path).map(parameter -> parameter.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(strings(schema(path, "format").path("enum")))
                .isEqualTo(Arrays.stream(Format.values()).map(Format::extension).toList());
        assertThat(strings(schema(path, "header").path("enum")))
                .isEqualTo(Arrays.stream(Header.values()).map(Header::parameter).toList());
    }

    @Test
    void tellsThatFiltersMayBeRepeated() {
        for (String list : LISTS) {
            for (Filter filter : filters(list).toList()) {
                assertThat(schema(list, filter.parameter()).path("type").asString())
                        .as(filter.parameter())
                        .isEqualTo("array");
            }
        }
    }

    static Stream<Arguments> closedLists() {
        return Stream.of(
                Arguments.of("level", words(CourtLevel.values())),
                Arguments.of("kind", words(InspectionKind.values())),
                Arguments.of("authority", words(InspectionAuthority.values())),
                Arguments.of("deadline", words(Deadline.values())),
                Arguments.of("status", words(Status.values())));
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void tellsEveryWordOfAClosedList(String parameter, List<String> words) {
        for (String list : LISTS.stream()
                .filter(one ->
                        filters(one).anyMatch(filter -> filter.parameter().equals(parameter)))
                .toList()) {
            assertThat(strings(schema(list, parameter).path("items").path("enum")))
                    .isEqualTo(words);
        }
    }

    @Test
    void tellsOrdersAndBounds() {
        for (String list : LISTS) {
            JsonNode sort = schema(list, "sort");
            assertThat(strings(sort.path("enum")))
                    .containsAll(
                            listed(list).sorts().stream().map(Sort::parameter).toList());
            assertThat(sort.path("default").asString())
                    .isEqualTo(ListQuery.ALL.sort().parameter());
            JsonNode size = schema(list, "size");
            assertThat(size.path("minimum").asInt()).isEqualTo(1);
            assertThat(size.path("maximum").asInt()).isEqualTo(ListQuery.LARGEST_PAGE);
            assertThat(size.path("default").asInt()).isEqualTo(ListQuery.USUAL_PAGE);
            assertThat(schema(list, "q").path("maxLength").asInt()).isEqualTo(1_000);
        }
    }

    @Test
    void tellsTheIdOfASingleThing() {
        for (String path : List.of(
                "/api/v1/issues/{id}",
                "/api/v1/observations/{id}",
                "/api/v1/notices/{id}",
                "/api/v1/notices/{id}/text")) {
            assertThat(parameters(path)).singleElement().satisfies(id -> {
                assertThat(id.path("name").asString()).isEqualTo("id");
                assertThat(id.path("in").asString()).isEqualTo("path");
                assertThat(id.path("description").asString()).isNotBlank();
            });
        }
    }

    /** The routes of this project's controllers, as the document writes them. */
    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        routes.getHandlerMethods().forEach((route, handler) -> {
            if (handler.getBeanType().getName().startsWith("courtnotices.")) {
                addTo(served, route);
            }
        });
        return served;
    }

    private static void addTo(Set<String> served, RequestMappingInfo route) {
        route.getMethodsCondition()
                .getMethods()
                .forEach(method -> route.getPatternsCondition()
                        .getPatterns()
                        .forEach(path -> served.add(method.name().toLowerCase(Locale.ROOT) + " " + path)));
    }

    private static Stream<Filter> filters(String list) {
        return listed(list).filters().stream();
    }

    private static Listed listed(String list) {
        return Listed.valueOf(list.substring(list.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    private JsonNode schema(String list, String parameter) {
        return parameters(list)
                .filter(one -> one.path("name").asString().equals(parameter))
                .findFirst()
                .orElseThrow()
                .path("schema");
    }

    private Stream<JsonNode> parameters(String path) {
        return document.path("paths").path(path).path("get").path("parameters").valueStream();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> words(Term... terms) {
        return Arrays.stream(terms).map(Term::word).toList();
    }
}
