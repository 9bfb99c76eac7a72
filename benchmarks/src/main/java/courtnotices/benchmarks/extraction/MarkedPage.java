package courtnotices.benchmarks.extraction;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * A page and what a person marked in it.
 *
 * @param name its file's, without the ending
 */
record MarkedPage(String name, Page page, Marks marks) {

    /** Of traditional characters, which our reader alone writes in the simplified ones of its marks. */
    private static final SampleNotice OTHER_SCRIPT = SampleNotice.LINGXI_2021;

    /** The authored web pages; digests have no marks. */
    static List<MarkedPage> all() throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        for (SampleNotice sample : SampleNotice.values()) {
            if (sample.mediaType().equals("text/html") && sample != OTHER_SCRIPT && Marks.exist(sample)) {
                pages.add(of(sample));
            }
        }
        return pages;
    }

    static MarkedPage of(SampleNotice sample) throws IOException {
        String name = sample.fileName().replaceFirst("\\.[^.]*$", "");
        return new MarkedPage(name, Page.ofFile(sample.bytes(), sample.address()), Marks.of(sample));
    }

    /** How well each extractor does. */
    Map<Extractor, Score> scores() throws RefusedException {
        List<String> shown = Markup.lines(Jsoup.parse(Markup.of(page)).body());
        Map<Extractor, Score> scores = new EnumMap<>(Extractor.class);
        for (Extractor extractor : Extractor.values()) {
            scores.put(extractor, Score.of(marks, shown, extractor.lines(page)));
        }
        return scores;
    }
}
