package courtnotices.portal.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation of the document: how it is asked, and whether an answer is as it says. */
record ApiOperation(String path, JsonNode told, JsonNode document) {

    private static final String UNKNOWN = "0000000000000000";

    /** The address with the document's own example in every parameter that has one. */
    String example() {
        return address(parameter -> true);
    }

    /** The same, with no such thing in the path. */
    String unknown() {
        return path.replaceAll("\\{[^}]*}", UNKNOWN);
    }

    /** The same without what may be left out, and with a parameter that no address has. */
    String wrong() {
        String address = address(parameter -> parameter.path("required").asBoolean(false));
        return address + (address.contains("?") ? '&' : '?') + "unheardOf=1";
    }

    private String address(java.util.function.Predicate<JsonNode> wanted) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : told.path("parameters")) {
            String name = parameter.path("name").asString();
            List<String> values = values(parameter.path("example"));
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", encoded(values.getFirst()));
            } else if (wanted.test(parameter)) {
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static List<String> values(JsonNode example) {
        if (example.isMissingNode()) {
            return List.of();
        }
        return example.isArray() ? example.valueStream().map(JsonNode::asString).toList() : List.of(example.asString());
    }

    /** Whether the address is one of this operation's. */
    boolean answers(String address) {
        return PathPatternParser.defaultInstance
                .parse(path)
                .matches(PathContainer.parsePath(address.replaceFirst("[?].*", "")));
    }

    boolean tells(String status) {
        return told.path("responses").has(status);
    }

    /** The media types of the answer of this status. */
    Set<String> types(String status) {
        return Set.copyOf(response(status).path("content").propertyNames());
    }

    private JsonNode response(String status) {
        JsonNode response = told.path("responses").path(status);
        String reference = response.path("$ref").asString("");
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    JsonNode example(String status, String type) {
        return response(status).path("content").path(type).path("example");
    }

    /** What is wrong with an answer by its documented schema; a key that the document does not know is wrong too. */
    List<String> faults(String status, String type, String json) {
        ObjectNode schema = Api.JSON.createObjectNode();
        schema.set("components", closed(document.path("components")));
        schema.set(
                "allOf",
                Api.JSON
                        .createArrayNode()
                        .add(response(status).path("content").path(type).path("schema")));
        JsonSchema validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.toString());
        try {
            return validator.validate(new ObjectMapper().readTree(json)).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clients let unknown keys pass; a test of the document does not. */
    private static JsonNode closed(JsonNode components) {
        JsonNode copy = components.deepCopy();
        for (JsonNode schema : copy.path("schemas")) {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
        return copy;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return path;
    }
}
