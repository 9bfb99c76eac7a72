package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.Catalogue;
import courtnotices.search.result.TopicEntry;
import java.util.List;

/** The register of topics. */
public record TopicListView(List<Line> topics, List<ExportLink> exports) {

    /** A topic; {@code met} when there is an issue on it. */
    public record Line(
            String code,
            String address,
            String definition,
            String issues,
            String courts,
            String compare,
            boolean met) {}

    public TopicListView {
        topics = List.copyOf(topics);
    }

    /** The page of the whole catalogue. */
    public static TopicListView of(Catalogue<TopicEntry> catalogue) {
        return new TopicListView(
                catalogue.items().stream().map(TopicListView::line).toList(), ExportLink.of("/topics"));
    }

    static Line line(TopicEntry topic) {
        return new Line(
                topic.code(),
                PageLinks.topic(topic.code()),
                topic.definition(),
                Notation.of(topic.issueCount()),
                Notation.of(topic.courtCount()),
                PageLinks.compareMeasures(topic.code()),
                topic.issueCount() > 0);
    }
}
