package courtnotices.indexer.page;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's text.
 *
 * <p>What a page is its bytes tell, not its name: courts serve anything under any address. A PDF document becomes plain text, a Word document
 * HTML, and both go the way of pages from there.
 */
public final class PageTexts {

    private static final Pattern TAGS =
            Pattern.compile("<(?:!doctype|html|head|body|meta|div|p|table|br|td|span)\\b", Pattern.CASE_INSENSITIVE);

    /** A page decoded in the wrong way, or no text at all, shows more than this share of broken characters. */
    private static final double MOST_BROKEN = 0.02;

    private static final int SNIFFED = 8192;

    /** The longest notice seen has 20,000 characters; a page of ten megabytes of text is no notice and would fill the memory. */
    private static final int LONGEST_TEXT = 1_000_000;

    /** Plain text with more, spaces and all, is refused before it is cut into lines: one line of 20 MiB would fill the memory. */
    private static final int LONGEST_PLAIN = 4 * LONGEST_TEXT;

    /** Tags and lines each become objects, which a page of nothing else would fill the portal's heap with. */
    private static final int MOST_PARTS = 200_000;

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final TimeLimit LIMIT = new TimeLimit(TimeLimit.LONGEST);

    /**
     * A page's characters, with markup where it is HTML.
     *
     * @param charset null for documents, which know no other than Unicode
     */
    private record Decoded(String mediaType, @Nullable String charset, boolean html, String text) {}

    private PageTexts() {}

    /**
     * The text of {@code page}.
     *
     * @throws RefusedException if the page is of no known format, shows no text, or takes longer than 10 s
     */
    public static PageText of(Page page) throws RefusedException {
        return LIMIT.within(page.uri(), () -> read(page));
    }

    private static PageText read(Page page) throws RefusedException {
        Decoded decoded = decoded(page);
        String text = Scripts.simplified(decoded.text());
        refuseBroken(page.uri(), text);
        refuseBomb(page.uri(), text);
        Source source = new Source(
                page.uri(), decoded.mediaType(), decoded.charset(), page.sha256(), page.fetchedAt(), page.recordId());
        return assemble(source, decoded.html() ? htmlLines(text) : plainLines(text));
    }

    private static Decoded decoded(Page page) throws RefusedException {
        byte[] bytes = page.bytes();
        return switch (Format.of(page.uri(), bytes)) {
            case PDF -> new Decoded("application/pdf", null, false, PdfText.of(page.uri(), bytes));
            case DOC -> new Decoded("application/msword", null, true, OfficeText.ofDoc(page.uri(), bytes));
            case DOCX -> new Decoded(DOCX, null, true, OfficeText.ofDocx(page.uri(), bytes));
            case TEXT -> ofText(page, bytes);
        };
    }

    private static Decoded ofText(Page page, byte[] bytes) throws RefusedException {
        Charset charset = Charsets.of(bytes, page.declaredCharset());
        refuseBinary(page.uri(), bytes, charset);
        String text = withoutMark(new String(bytes, charset));
        boolean html = isHtml(text);
        return new Decoded(html ? "text/html" : "text/plain", charset.name(), html, text);
    }

    /** A byte order mark before the first tag would make the title of the tab a line of the page. */
    private static String withoutMark(String decoded) {
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    private static PageText assemble(Source source, List<Line> lines) throws RefusedException {
        Body body = Body.of(lines);
        StringBuilder text = new StringBuilder();
        List<Span> paragraphs = new ArrayList<>();
        for (String paragraph : body.paragraphs()) {
            int start = text.length();
            text.append(paragraph);
            paragraphs.add(new Span(start, text.length()));
            text.append('\n');
        }
        if (text.isEmpty()) {
            throw new RefusedException(source.uri(), "shows no text");
        }
        text.setLength(text.length() - 1);
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedException(
                    source.uri(),
                    "has " + text.length() + " characters of text, more than " + LONGEST_TEXT
                            + "; no notice is so long");
        }
        String words = text.toString();
        return new PageText(
                source, body.title(), body.metadata(), words, Folding.fold(words), paragraphs, body.dropped());
    }

    private static List<Line> htmlLines(String html) {
        Document document = Jsoup.parse(html);
        return HtmlLines.of(document);
    }

    private static List<Line> plainLines(String text) {
        return text.lines()
                .map(Folding::normalise)
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(line, 0))
                .toList();
    }

    private static boolean isHtml(String text) {
        return TAGS.matcher(text.substring(0, Math.min(text.length(), SNIFFED))).find();
    }

    private static void refuseBinary(String uri, byte[] bytes, Charset charset) throws RefusedException {
        boolean wide = charset.name().toUpperCase(Locale.ROOT).startsWith("UTF-16");
        for (int i = 0; !wide && i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                throw new RefusedException(uri, "is a binary file" + Format.READ);
            }
        }
    }

    private static void refuseBomb(String uri, String text) throws RefusedException {
        long parts = text.chars().filter(c -> c == '<' || c == '\n').count();
        if (parts > MOST_PARTS) {
            throw new RefusedException(
                    uri, "has " + parts + " tags and lines, more than " + MOST_PARTS + "; no notice has so many");
        }
        if (text.length() > LONGEST_PLAIN && !isHtml(text)) {
            throw new RefusedException(
                    uri,
                    "has " + text.length() + " characters of plain text, more than " + LONGEST_PLAIN
                            + "; no notice is so long");
        }
    }

    private static void refuseBroken(String uri, String text) throws RefusedException {
        long broken = text.chars()
                .filter(c -> c == '\ufffd' || (c < ' ' && !Character.isWhitespace(c)))
                .count();
        if (broken > text.length() * MOST_BROKEN) {
            throw new RefusedException(
                    uri,
                    "is in no known encoding, or no text: " + broken + " of " + text.length()
                            + " characters are broken");
        }
    }
}
