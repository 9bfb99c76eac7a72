package courtnotices.indexer.page;

import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Page texts as a test writes them: a paragraph a line. */
public final class Written {

    private Written() {}

    /** A text without title and metadata, from nowhere. */
    public static PageText text(String lines) {
        return page(null, List.of(), "sample:page", lines);
    }

    /** A text with what stands around it. */
    public static PageText page(@Nullable String title, List<String> metadata, String uri, String lines) {
        String text = lines.strip();
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            paragraphs.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        Source source = new Source(uri, "text/plain", "UTF-8", "", null);
        return new PageText(source, title, metadata, text, Folding.fold(text), paragraphs, List.of());
    }
}
