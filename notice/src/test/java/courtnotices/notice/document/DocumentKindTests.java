package courtnotices.notice.document;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.ExampleNotice;
import courtnotices.notice.Notice;
import courtnotices.notice.Term;
import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.chinese.segment.Segmenter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mappings beside the records that are written under them: a new field without a mapping fails here, not in a run. */
class DocumentKindTests {

    private static final JsonMapper JSON = new JsonMapper();

    record Renamed(String id, NoticeSummary notice, String colour) {}

    record Retyped(Integer id, boolean year, String observation, List<LocalDate> court) {}

    @ParameterizedTest
    @EnumSource
    void refusesUnknownFields(DocumentKind kind) {
        JsonNode mappings = JSON.readTree(kind.mapping()).path("mappings");
        assertThat(mappings.path("dynamic").asString()).isEqualTo("strict");
        assertThat(mappings.findValues("dynamic"))
                .as("not softened further down")
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void isAnAliasOfItsOwnName(DocumentKind kind) {
        assertThat(kind.alias()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
    }

    static Stream<Arguments> documents() {
        Notice notice = ExampleNotice.notice();
        NoticeDocuments written = new Documents(Segmenter.with(Lexicon.bundled().terms())).of(notice);
        return Stream.of(
                Arguments.of(DocumentKind.NOTICES, List.of(written.notice())),
                Arguments.of(DocumentKind.ISSUES, written.issues()),
                Arguments.of(DocumentKind.OBSERVATIONS, written.observations()),
                Arguments.of(
                        DocumentKind.REVISIONS,
                        List.of(RevisionDocument.of(
                                written.notice(), written.issues(), Instant.parse("2026-05-06T08:00:00Z")))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mapsEveryFieldOfItsDocument(DocumentKind kind, List<? extends Record> documents) {
        List<String> differences = new ArrayList<>();
        compare(documents.getFirst().getClass(), properties(kind), "", differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void mapsEveryFieldThatIsWritten(DocumentKind kind, List<? extends Record> documents) {
        assertThat(documents).allSatisfy(document -> {
            List<String> unmapped = new ArrayList<>();
            collectUnmapped(JSON.valueToTree(document), properties(kind), "", unmapped);
            assertThat(unmapped).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void comesBackAsItWasWritten(DocumentKind kind, List<? extends Record> documents) {
        assertThat(documents)
                .allSatisfy(
                        document -> assertThat(JSON.readValue(JSON.writeValueAsString(document), document.getClass()))
                                .isEqualTo(document));
    }

    @Test
    void tellsAFieldThatIsMissingOnEitherSide() {
        List<String> differences = new ArrayList<>();
        compare(Renamed.class, properties(DocumentKind.OBSERVATIONS), "", differences);
        assertThat(differences)
                .containsExactlyInAnyOrder(
                        "colour has no mapping",
                        "court has no field",
                        "year has no field",
                        "sourceUri has no field",
                        "issue has no field",
                        "topics has no field",
                        "deadline has no field",
                        "status has no field",
                        "observation has no field");
    }

    @Test
    void tellsAFieldThatIsMappedAsAnotherType() {
        List<String> differences = new ArrayList<>();
        compare(Retyped.class, properties(DocumentKind.OBSERVATIONS), "", differences);
        assertThat(differences)
                .contains(
                        "id is Integer, mapped as keyword",
                        "year is boolean, mapped as integer",
                        "observation is String, mapped as an object",
                        "court is LocalDate, mapped as an object");
    }

    private static JsonNode properties(DocumentKind kind) {
        return JSON.readTree(kind.mapping()).path("mappings").path("properties");
    }

    private static void compare(Class<?> type, JsonNode properties, String path, List<String> differences) {
        Set<String> unused = new LinkedHashSet<>(properties.propertyNames());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = path + component.getName();
            unused.remove(component.getName());
            JsonNode mapping = properties.get(component.getName());
            if (mapping == null) {
                differences.add(name + " has no mapping");
            } else {
                compareOne(entry(component.getGenericType()), mapping, name, differences);
            }
        }
        unused.forEach(name -> differences.add(path + name + " has no field"));
    }

    private static void compareOne(Class<?> type, JsonNode mapping, String name, List<String> differences) {
        if (mapping.has("enabled")) {
            return; // kept as it is, not looked into
        }
        String mapped = mapping.path("type").asString("an object");
        if (type.isRecord() && mapping.has("properties")) {
            compare(type, mapping.get("properties"), name + ".", differences);
        } else if (!fitting(type).contains(mapped)) {
            differences.add(name + " is " + type.getSimpleName() + ", mapped as " + mapped);
        }
    }

    private static Set<String> fitting(Class<?> type) {
        if (type == String.class) {
            return Set.of("keyword", "text");
        }
        if (Term.class.isAssignableFrom(type)) {
            return Set.of("keyword");
        }
        if (type == LocalDate.class || type == Instant.class) {
            return Set.of("date");
        }
        if (type == int.class || type == Integer.class) {
            return Set.of("integer");
        }
        if (type == BigDecimal.class) {
            return Set.of("double");
        }
        return type == boolean.class ? Set.of("boolean") : Set.of();
    }

    /** The class of a component, or of its entries if it is a list. */
    private static Class<?> entry(Type type) {
        return type instanceof ParameterizedType list ? entry(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static void collectUnmapped(JsonNode written, JsonNode properties, String path, List<String> unmapped) {
        written.forEachEntry((name, value) -> {
            JsonNode mapping = properties.path(name);
            if (mapping.isMissingNode()) {
                unmapped.add(path + name);
            } else if (value.isObject() && !mapping.has("enabled")) {
                collectUnmapped(value, mapping.path("properties"), path + name + ".", unmapped);
            }
        });
    }
}
