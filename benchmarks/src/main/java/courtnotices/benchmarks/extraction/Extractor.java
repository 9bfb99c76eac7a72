package courtnotices.benchmarks.extraction;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** A way to take a page's main text. */
enum Extractor {
    /** Ours: title, lead, numbered parts and sign-off in their order. */
    BODY("`Body`") {
        @Override
        List<String> lines(Page page) throws RefusedException {
            return PageTexts.of(page).text().lines().toList();
        }
    },
    /** The reader view of Firefox, ported: the element of the page's tree with most paragraphs. */
    READABILITY4J("Readability4J") {
        @Override
        List<String> lines(Page page) throws RefusedException {
            Element content =
                    new Readability4J(ADDRESS, Markup.of(page)).parse().getArticleContent();
            return content == null ? List.of() : Markup.lines(content);
        }
    },
    /** Blocks of many words and few links. */
    BOILERPIPE("boilerpipe") {
        @Override
        List<String> lines(Page page) throws RefusedException {
            try {
                return ArticleExtractor.INSTANCE
                        .getText(Blocks.of(Markup.of(page)))
                        .lines()
                        .toList();
            } catch (BoilerpipeProcessingException | SAXException e) {
                throw new IllegalStateException("boilerpipe cannot take " + page.uri(), e);
            }
        }
    };

    /** Readability4J makes links absolute and asks for a path. */
    private static final String ADDRESS = "https://court.example/notice.html";

    private final String head;

    Extractor(String head) {
        this.head = head;
    }

    /** Its name over a column. */
    String head() {
        return head;
    }

    /** What it takes of the page, a paragraph a line. */
    abstract List<String> lines(Page page) throws RefusedException;
}
