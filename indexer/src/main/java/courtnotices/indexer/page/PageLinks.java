package courtnotices.indexer.page;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a web page leads.
 *
 * <p>{@code <a href="t20260506_12.html" title="关于…整改情况的通报">关于…</a>} is a link with the whole title; 下一页 and 3 lead to further
 * pages of a list; a frame around notice.pdf shows that document. No script is run, but an address that stands in one as it is counts:
 * {@code onclick="location.href='1.html'"}, {@code createPageHTML(3, 0, "index", "html")}, records in {@code <script type="text/xml">}.
 *
 * @param links with words, in order, each address once
 * @param further pages of the same list
 * @param documents that the page links to or shows: PDF, DOC, DOCX, frames
 * @param frames whose pages stand in this one's place, and may be lists; those of the documents that are no document by their name
 * @param onward where the page sends whoever opens it, by a refresh or by a script that does nothing else; null where one stays
 * @param scripted how many links with words lead nowhere unless their script runs
 */
public record PageLinks(
        List<Link> links,
        List<String> further,
        List<String> documents,
        List<String> frames,
        @Nullable String onward,
        int scripted) {

    /** …, ..., 。。。, and behind it no more than a date or a button: …2026-05-06, …[详细]. */
    private static final Pattern CUT = Pattern.compile(
            "(?:[.．。·]{2,}|[…⋯])[…⋯\\d\\s.:/年月日()（）\\[\\]【】<>»-]{0,40}(?:详情|详细|全文|查看|更多|阅读){0,2}[\\s\\])）】>»]{0,9}$");

    public PageLinks {
        links = List.copyOf(links);
        further = List.copyOf(further);
        documents = List.copyOf(documents);
        frames = List.copyOf(frames);
    }

    /**
     * A link.
     *
     * @param address absolute; what its query has beyond ASCII is escaped in the page's encoding
     * @param title its words, or the longer of those and its title attribute
     */
    public record Link(String address, String title) {

        /** Whether the list shows the beginning of the title alone. */
        public boolean isCut() {
            return CUT.matcher(title).find();
        }
    }

    /**
     * Where {@code page} leads; nowhere when it is no web page.
     *
     * @throws RefusedException if it takes too long to be looked through
     */
    public static PageLinks of(Page page) throws RefusedException {
        if (Format.of(page.uri(), page.bytes()) != Format.TEXT) {
            return new PageLinks(List.of(), List.of(), List.of(), List.of(), null, 0);
        }
        return new TimeLimit(TimeLimit.LONGEST).within(page.uri(), () -> LinkCollector.collect(page));
    }
}
