package courtnotices.portal.relevance;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.source.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The notices whose issues are judged, by the names that the judgments use: qinglan-2024 is the sample in {@code qinglan-2024.html}, seed-001 the
 * real notice in {@code 001_….txt}.
 *
 * <p>Samples that are digests of real notices are not among them: beside those they would be the same notice.
 */
final class JudgedNotices {

    private JudgedNotices() {}

    /** The notices of invented courts, which come with the project. */
    static Map<String, Page> samples() {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (SampleNotice sample : SampleNotice.values()) {
            if (sample.address().startsWith("sample:samples/")) {
                pages.put(withoutEnding(sample.fileName()), Page.ofFile(sample.bytes(), sample.address()));
            }
        }
        return pages;
    }

    /** The samples and the real notices in {@code shared/seeds}. */
    static Map<String, Page> withRealNotices(Path shared) throws IOException {
        Map<String, Page> pages = new LinkedHashMap<>(samples());
        Map<String, Page> real = new TreeMap<>();
        try (Stream<Path> files = Files.list(shared.resolve("seeds"))) {
            for (Path file : files.toList()) {
                String name = "seed-" + String.valueOf(file.getFileName()).substring(0, 3);
                real.put(name, Page.ofFile(Files.readAllBytes(file), "seed:" + name));
            }
        }
        pages.putAll(real);
        return pages;
    }

    private static String withoutEnding(String fileName) {
        return fileName.substring(0, fileName.lastIndexOf('.'));
    }
}
