package courtnotices.portal.page;

import courtnotices.notice.Observation;
import courtnotices.portal.link.PageLinks;
import java.util.List;
import java.util.stream.IntStream;

/** A figure in a line, which leads to its card. */
public record FigureLink(String address, String name, String value, boolean approximate) {

    /** The figures of a notice or an issue, whose id is {@code owner}. */
    static List<FigureLink> of(String owner, List<Observation> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> of(owner, i, figures.get(i)))
                .toList();
    }

    private static FigureLink of(String owner, int index, Observation figure) {
        return new FigureLink(
                PageLinks.figure(owner + "-f" + (index + 1)),
                figure.name(),
                Notation.of(figure),
                figure.approx() && figure.value() != null);
    }
}
