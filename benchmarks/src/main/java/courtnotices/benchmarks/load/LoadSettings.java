package courtnotices.benchmarks.load;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured.
 *
 * @param issues in the corpus; the promises are made of 300,000
 * @param data where its index is kept from run to run
 * @param rounds each of which measures the portal and Elasticsearch once
 * @param parts of {@link #ALL}
 */
record LoadSettings(int issues, Path data, int rounds, List<String> parts) {

    static final String INGEST = "ingest";
    static final String SEARCH = "search";
    static final String EXPORT = "export";
    static final List<String> ALL = List.of(INGEST, SEARCH, EXPORT);

    private static final String PREFIX = "courtnotices.load.";

    LoadSettings {
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException(PREFIX + "parts may be " + ALL + ", not " + parts);
        }
        parts = List.copyOf(parts);
    }

    /** From {@code courtnotices.load.issues}, {@code .data}, {@code .rounds} and {@code .parts}. */
    static LoadSettings ofProperties() {
        int issues = Integer.parseInt(given("issues", "300000"));
        return new LoadSettings(
                issues,
                Path.of(given("data", "target/load-" + issues)).toAbsolutePath(),
                Integer.parseInt(given("rounds", "8")),
                List.of(given("parts", String.join(",", ALL)).split(",", -1)));
    }

    /** Maven hands an option that was not given on as the empty string. */
    private static String given(String name, String otherwise) {
        String value = System.getProperty(PREFIX + name, "");
        return value.isEmpty() ? otherwise : value;
    }

    boolean measures(String part) {
        return parts.contains(part);
    }
}
