package courtnotices.indexer.reading.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by field what was asked for and found, asked for and missed, found and not asked for. */
final class Tally {

    private static final int MARK = "- ".length();

    private final SortedMap<String, FieldScore> scores = new TreeMap<>();
    private final SortedMap<String, List<String>> notes = new TreeMap<>();

    /** Something was asked for; {@code note} says what, for a miss; the empty string says nothing. */
    void asked(String field, boolean hit, String note) {
        scores.put(field, hit ? of(field).withHit() : of(field).withMiss());
        if (!hit) {
            note(field, "- " + note);
        }
    }

    /** Something was found that nobody asked for. */
    void extra(String field, String note) {
        scores.put(field, of(field).withExtra());
        note(field, "+ " + note);
    }

    /** The score of a field; of one that was never asked for, all noughts. */
    FieldScore of(String field) {
        return scores.getOrDefault(field, FieldScore.NONE);
    }

    /** Every field that was scored, in alphabetical order. */
    List<String> fields() {
        return List.copyOf(scores.keySet());
    }

    /** What was missed (-) and what was found in vain (+), in the order of the notices. */
    List<String> notes(String field) {
        return List.copyOf(notes.getOrDefault(field, List.of()));
    }

    private void note(String field, String note) {
        if (note.length() > MARK) {
            notes.computeIfAbsent(field, key -> new ArrayList<>()).add(note);
        }
    }
}
