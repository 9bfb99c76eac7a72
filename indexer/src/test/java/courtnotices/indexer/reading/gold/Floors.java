package courtnotices.indexer.reading.gold;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The least F1 that each field must reach, from {@code floors.tsv}.
 *
 * @param column which notices the floors are for, as the table's head has it: {@code notices} or {@code fixtures}
 */
record Floors(String column, Map<String, Double> byField) {

    Floors {
        byField = Map.copyOf(byField);
    }

    static Floors of(String column) {
        List<List<String>> rows = GoldFiles.rows("floors.tsv");
        int at = rows.getFirst().indexOf(column);
        Map<String, Double> floors = new TreeMap<>();
        rows.stream().skip(1).forEach(row -> floors.put(row.getFirst(), Double.valueOf(row.get(at))));
        return new Floors(column, floors);
    }

    Set<String> fields() {
        return byField.keySet();
    }

    /** A line for each field that is read worse. */
    List<String> broken(Tally tally) {
        return byField.entrySet().stream()
                .filter(floor -> tally.of(floor.getKey()).f1() < floor.getValue())
                .sorted(Map.Entry.comparingByKey())
                .map(floor -> "%s %.3f < %s"
                        .formatted(floor.getKey(), tally.of(floor.getKey()).f1(), floor.getValue()))
                .toList();
    }
}
