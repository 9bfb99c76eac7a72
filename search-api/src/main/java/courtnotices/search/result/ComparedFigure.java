package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A court's figure in a group.
 *
 * @param others the court's other figures on the same basis: of the same notice first, then of earlier ones
 */
public record ComparedFigure(@JsonUnwrapped ObservationHit figure, List<ObservationHit> others) {

    public ComparedFigure {
        others = List.copyOf(others);
    }
}
