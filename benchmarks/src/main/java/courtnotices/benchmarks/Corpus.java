package courtnotices.benchmarks;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pages that are read, with the text in each.
 *
 * @param name what they are, for the report
 */
record Corpus(String name, List<Page> pages, List<PageText> texts) {

    private static final Path SEEDS =
            Path.of(System.getProperty("courtnotices.shared", "../shared")).resolve("seeds");

    Corpus {
        pages = List.copyOf(pages);
        texts = List.copyOf(texts);
    }

    /** Real notices, which do not come with the project, where they are at hand; otherwise the authored ones. */
    static Corpus atHand() {
        return Files.isDirectory(SEEDS) ? of("real notices", realNotices()) : authored();
    }

    /** The notices that come with the project. */
    static Corpus authored() {
        return of(
                "authored notices",
                Arrays.stream(SampleNotice.values())
                        .map(sample -> Page.ofFile(sample.bytes(), sample.address()))
                        .toList());
    }

    private static List<Page> realNotices() {
        try {
            List<Page> pages = new ArrayList<>();
            for (Path file : PageFiles.list(SEEDS)) {
                pages.add(PageFiles.read(file));
            }
            return pages;
        } catch (RefusedException e) {
            throw new IllegalStateException("a page of the corpus is refused", e);
        }
    }

    private static Corpus of(String name, List<Page> pages) {
        return new Corpus(
                pages.size() + " " + name,
                pages,
                pages.stream().map(Corpus::text).toList());
    }

    private static PageText text(Page page) {
        try {
            return PageTexts.of(page);
        } catch (RefusedException e) {
            throw new IllegalStateException("a page of the corpus is refused", e);
        }
    }

    /** How many characters of text there are. */
    long characters() {
        return texts.stream().mapToLong(text -> text.text().length()).sum();
    }
}
