package courtnotices.portal.trouble;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of the API as its document tells them, with its own examples for all that must be given. */
final class DocumentedAddresses {

    private DocumentedAddresses() {}

    /** Those whose answer comes from the index: those that tell of 503. */
    static List<String> thatAskTheIndex(ServedPortal portal) {
        List<String> addresses = new ArrayList<>();
        JsonNode document = new JsonMapper().readTree(portal.get("/v3/api-docs").body());
        document.path("paths").forEachEntry((path, methods) -> {
            if (!methods.path("get").path("responses").path("503").isMissingNode()) {
                addresses.add(filledIn(path, methods.path("get").path("parameters")));
            }
        });
        return addresses;
    }

    private static String filledIn(String path, JsonNode parameters) {
        List<String> query = new ArrayList<>();
        String address = path;
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asString();
            List<String> examples = examples(parameter.path("example"));
            if (parameter.path("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", examples.getFirst());
            } else if (parameter.path("required").asBoolean(false)) {
                examples.forEach(example -> query.add(name + "=" + example));
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static List<String> examples(JsonNode example) {
        Stream<JsonNode> values = example.isArray() ? example.valueStream() : Stream.of(example);
        return values.map(JsonNode::asString).map(DocumentedAddresses::encoded).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
