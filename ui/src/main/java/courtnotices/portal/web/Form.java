package courtnotices.portal.web;

import courtnotices.search.query.Parameters;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a page's address says of the query that it shows. */
final class Form {

    private Form() {}

    /** The parameters without the language, and without fields of a form that nobody filled in. */
    static MultiValueMap<String, String> filled(Map<String, List<String>> parameters) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> {
            if (!name.equals(Language.NAME)) {
                values.stream()
                        .filter(value -> value != null && !value.isBlank()) // ?q without = has none
                        .forEach(value -> filled.add(name, value));
            }
        });
        return filled;
    }

    /** Where an address has nothing to ask but the language. */
    static void refuseAll(Map<String, List<String>> parameters) {
        Parameters.refuseAll(filled(parameters));
    }
}
