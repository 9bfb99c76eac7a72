package courtnotices.search.elastic;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpDeserializer;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Answers that Elasticsearch 9.5.2 gave to this package's requests, read as its client reads them. */
final class Recorded {

    static final JsonpMapper MAPPER = new Jackson3JsonpMapper();

    private Recorded() {}

    static String json(String name) throws IOException {
        try (InputStream in = Recorded.class.getResourceAsStream("recorded/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static <T> SearchResponse<T> response(String json, Class<T> type) {
        JsonpDeserializer<SearchResponse<T>> deserializer =
                SearchResponse.createSearchResponseDeserializer(JsonpDeserializer.of(type));
        try (JsonParser parser = MAPPER.jsonProvider().createParser(new StringReader(json))) {
            return deserializer.deserialize(parser, MAPPER);
        }
    }
}
