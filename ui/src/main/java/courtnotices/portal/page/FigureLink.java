package courtnotices.portal.page;

import courtnotices.notice.Observation;
import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.ObservationHit;
import java.util.List;
import java.util.stream.IntStream;

/** A figure in a line, which leads to its card. */
public record FigureLink(String address, String name, String value, boolean approximate) {

    /** The figures of a notice or an issue, whose id is {@code owner}. */
    static List<FigureLink> of(String owner, List<Observation> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> of(PageLinks.figure(owner + "-f" + (i + 1)), figures.get(i)))
                .toList();
    }

    /** One figure of a list. */
    static FigureLink of(ObservationHit hit) {
        return of(PageLinks.figure(hit.id()), hit.observation());
    }

    private static FigureLink of(String address, Observation figure) {
        return new FigureLink(address, figure.name(), Notation.of(figure), figure.approx() && figure.value() != null);
    }
}
