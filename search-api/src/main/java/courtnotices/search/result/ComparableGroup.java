package courtnotices.search.result;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import courtnotices.search.query.Basis;
import java.util.List;

/**
 * Courts whose figures stand on one basis.
 *
 * @param levels how the values of each level lie; empty when all courts are of one
 * @param rows a court a row, exact values alone, the better first; where more is neither better nor worse, the greatest
 * @param approximate courts whose latest figure on this basis says 约, 余 or the like; counted nowhere
 * @param link the address of this group alone, with the reasons of all courts that are not in it
 */
public record ComparableGroup(
        @JsonUnwrapped Basis basis,
        @JsonUnwrapped Spread spread,
        List<Caution> cautions,
        List<LevelSpread> levels,
        List<ComparedFigure> rows,
        List<ComparedFigure> approximate,
        String link) {

    public ComparableGroup {
        cautions = List.copyOf(cautions);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        approximate = List.copyOf(approximate);
    }
}
