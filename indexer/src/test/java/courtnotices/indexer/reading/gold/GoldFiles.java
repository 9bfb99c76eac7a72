package courtnotices.indexer.reading.gold;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gold beside the pages that it marks. */
final class GoldFiles {

    /** A page and what a person marked in it. */
    record Marked(Page page, GoldNotice gold) {}

    private GoldFiles() {}

    /** Gold that comes with the project: a sample's, or one of the short notices of {@code shapes}, whichever has the file's name. */
    static SortedMap<String, Marked> ofFixtures() throws IOException, RefusedException {
        return marked(folder(), GoldFiles::fixture);
    }

    /** Gold of real notices, which does not come with the project: {@code gold/a.json} marks {@code seeds/a.txt}. */
    static SortedMap<String, Marked> ofRealNotices(Path shared) throws IOException, RefusedException {
        return marked(shared.resolve("gold"), name -> PageFiles.read(shared.resolve("seeds/" + name + ".txt")));
    }

    private interface Pages {

        Page named(String name) throws IOException, RefusedException;
    }

    private static SortedMap<String, Marked> marked(Path folder, Pages pages) throws IOException, RefusedException {
        SortedMap<String, Marked> marked = new TreeMap<>();
        for (Path file : files(folder)) {
            String fileName = String.valueOf(file.getFileName());
            if (fileName.endsWith(".json")) {
                String name = withoutEnding(fileName);
                marked.put(name, new Marked(pages.named(name), GoldNotice.of(Files.readAllBytes(file))));
            }
        }
        return marked;
    }

    private static Page fixture(String name) throws IOException, RefusedException {
        for (SampleNotice sample : SampleNotice.values()) {
            if (key(sample.name()).equals(key(name))
                    || key(withoutEnding(sample.fileName())).equals(key(name))) {
                return Page.ofFile(sample.bytes(), sample.address());
            }
        }
        for (Path file : files(folder().resolveSibling("shapes"))) {
            if (withoutEnding(String.valueOf(file.getFileName())).equals(name)) {
                return Page.ofFile(Files.readAllBytes(file), "sample:" + file.getFileName());
            }
        }
        throw new IllegalStateException("gold/" + name + ".json marks no fixture: neither a SampleNotice nor a shape");
    }

    /** QINGLAN_2020 and qinglan-2020 are one. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String withoutEnding(String fileName) {
        return fileName.replaceFirst("\\.[^.]*$", "");
    }

    /** The rows of a table in this folder, its head first; # begins a comment. */
    static List<List<String>> rows(String table) {
        try (Stream<String> lines = Files.lines(folder().resolve(table))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(GoldFiles.class.getResource("floors.tsv"))
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
