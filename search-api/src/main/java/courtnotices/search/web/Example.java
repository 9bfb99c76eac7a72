package courtnotices.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One request to an operation, and its answer over the sample notices.
 *
 * @param operation the path as the document writes it, {@code /api/v1/issues/{id}}
 * @param request the address that was asked, unescaped, {@code /api/v1/issues/b22eab8944b7f0b5-3}
 */
record Example(String operation, String request) {

    /** What was given for each parameter, in the path or after the question mark. */
    MultiValueMap<String, String> parameters() {
        UriComponents asked = UriComponentsBuilder.fromUriString(request).build();
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(asked.getQueryParams());
        PathPattern pattern = PathPatternParser.defaultInstance.parse(operation);
        PathPattern.PathMatchInfo match =
                pattern.matchAndExtract(PathContainer.parsePath(String.valueOf(asked.getPath())));
        if (match == null) {
            throw new IllegalStateException(request + " is no request to " + operation);
        }
        match.getUriVariables().forEach((name, value) -> parameters.put(name, List.of(value)));
        return parameters;
    }

    /** The answer of this media type, a tree for JSON and text for others; null where it is none that a person reads. */
    @Nullable
    Object answer(String mediaType) {
        return Examples.answer(operation, mediaType);
    }
}
