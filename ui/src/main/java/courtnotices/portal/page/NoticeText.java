package courtnotices.portal.page;

import courtnotices.notice.Observation;
import courtnotices.notice.Quote;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantities;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.IssueHit;
import courtnotices.search.result.NoticeDetail;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A notice's text as paragraphs, its figures linked to their cards where they stand.
 *
 * <p>Of 终本率35.93%，同比下降9.4个百分点 the words 35.93% lead to the card: the number that the figure's value was read from. Where it cannot be told,
 * all of the sentence does that no other figure has.
 */
final class NoticeText {

    private final String text;
    private final TreeMap<Integer, String> anchors = new TreeMap<>();
    private final Set<Integer> cuts = new HashSet<>();

    /** Where each link starts; they do not overlap. */
    private final TreeMap<Integer, Link> links = new TreeMap<>();

    /** A stretch of the text that leads to a figure's card. */
    private record Link(Span span, FigureLink figure) {}

    /** A paragraph, or the part of one that begins an issue, whose place on the page has the anchor's name. */
    record Block(List<Piece> pieces, @Nullable String anchor) {}

    /** Words, which lead to a figure's card where there is one. */
    record Piece(String words, @Nullable FigureLink figure) {}

    private NoticeText(NoticeDetail detail) {
        this.text = detail.notice().text();
        for (IssueHit issue : detail.issues()) {
            anchors.put(issue.span().start(), PageLinks.anchor(issue.ordinal()));
            cuts.add(issue.span().start());
            cuts.add(issue.span().end());
        }
        figures(detail.notice().id(), detail.notice().observations());
        detail.issues().forEach(issue -> figures(issue.id(), issue.observations()));
    }

    static List<Block> of(NoticeDetail detail) {
        return new NoticeText(detail).blocks();
    }

    private void figures(String owner, List<Observation> figures) {
        List<FigureLink> all = FigureLink.of(owner, figures);
        for (int i = 0; i < all.size(); i++) {
            link(span(figures.get(i)), all.get(i));
        }
    }

    /** The number itself in the figure's sentence: the first of its value that no other figure has. */
    private Span span(Observation figure) {
        Quote quote = figure.quote();
        Span whole = new Span(quote.start(), quote.end());
        BigDecimal value = figure.value() == null && figure.change() != null
                ? figure.change().value()
                : figure.value();
        return value == null
                ? whole
                : Quantities.in(text, whole.start(), whole.end()).stream()
                        .filter(quantity -> quantity.value().compareTo(value) == 0)
                        .map(NoticeText::span)
                        .filter(this::isFree)
                        .findFirst()
                        .orElse(whole);
    }

    private static Span span(Quantity quantity) {
        return new Span(quantity.start(), quantity.end());
    }

    private boolean isFree(Span span) {
        Map.Entry<Integer, Link> before = links.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.start();
    }

    /** What is left of the span between others' links. */
    private void link(Span span, FigureLink figure) {
        int from = span.start();
        for (Link taken : List.copyOf(links.subMap(span.start(), span.end()).values())) {
            link(from, taken.span().start(), figure);
            from = Math.max(from, taken.span().end());
        }
        link(from, span.end(), figure);
    }

    private void link(int from, int to, FigureLink figure) {
        Span span = new Span(from, Math.max(from, to));
        if (span.start() < span.end() && isFree(span)) {
            links.put(from, new Link(span, figure));
        }
    }

    /** The text cut at its lines and where issues start and end, which on a page of one line is within it. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || cuts.contains(i)) {
                add(stripped(from, i), blocks);
                from = i;
            }
        }
        return blocks;
    }

    private void add(Span span, List<Block> blocks) {
        if (span.start() < span.end()) {
            blocks.add(new Block(pieces(span), anchors.get(span.start())));
        }
    }

    private List<Piece> pieces(Span block) {
        List<Piece> pieces = new ArrayList<>();
        int from = block.start();
        for (Link link : links.subMap(block.start(), block.end()).values()) {
            words(from, link.span().start(), null, pieces);
            int end = Math.min(link.span().end(), block.end());
            words(link.span().start(), end, link.figure(), pieces);
            from = end;
        }
        words(from, block.end(), null, pieces);
        return pieces;
    }

    private void words(int from, int to, @Nullable FigureLink figure, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), figure));
        }
    }

    private Span stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
