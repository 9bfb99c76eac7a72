package courtnotices.search.compare;

import courtnotices.search.result.Addresses;
import courtnotices.search.result.ClosestMeasure;
import courtnotices.search.result.SharedWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds measures of different courts that are in the same words.
 *
 * <p>Texts are compared by their runs of five letters (shingles). Two share their wording when they have half of the shorter text's runs in common, and
 * twenty at least; or forty, whatever their length: a paragraph taken over into a longer text.
 *
 * <p>The bounds were measured. Among the measures of four real notices no two courts have more than 16 runs in common nor, of texts with more than
 * twenty, more than 28 in a hundred; among whole issues of up to 800 letters no more than 22. The authored samples, which tell the same figures in the same
 * phrases, reach 20 runs and a third. Copies in which one clause in five is another's keep five sixths at the median, and nine in ten are found.
 *
 * <p>Time and memory grow with the letters; a run that many texts hold leads to the first {@value #MOST} of them alone, so that a sentence that every court
 * uses does not set each beside each.
 */
final class SharedWording {

    /** Real notices by runs of four: unrelated ones reach 0.32; by runs of eight: a copy loses eight with each changed word. */
    private static final int RUN = 5;

    private static final int FEWEST = 20;
    private static final double HALF = 0.5;
    private static final int PARAGRAPH = 40;

    /** More courts than anyone would read of beside one measure. */
    private static final int MOST = 256;

    /** Texts that share twenty runs meet in some of the rarer ones; fewer than these are chance. */
    private static final int FEWEST_MEETINGS = 3;

    private static final int INT = 32;

    private final List<MeasureText> texts;

    /** The different runs of each text, in order. */
    private final int[][] runs;

    /** A run above and the number of a text that holds it below, in order. */
    private final long[] places;

    private SharedWording(List<MeasureText> texts, int[][] runs, long[] places) {
        this.texts = texts;
        this.runs = runs;
        this.places = places;
    }

    /** The wording of {@code texts}. */
    static SharedWording among(List<MeasureText> texts) {
        int[][] runs = new int[texts.size()][];
        int all = 0;
        for (int i = 0; i < runs.length; i++) {
            runs[i] = distinctRuns(Letters.of(texts.get(i).text()));
            all += runs[i].length;
        }
        long[] places = new long[all];
        for (int i = 0; i < runs.length; i++) {
            for (int run : runs[i]) {
                places[--all] = place(run, i);
            }
        }
        Arrays.sort(places);
        return new SharedWording(List.copyOf(texts), runs, places);
    }

    /** What the text of this number has in common with texts of other courts. */
    SharedWords of(int number) {
        List<Integer> copies = meetings(number).entrySet().stream()
                .filter(meeting -> meeting.getValue() >= FEWEST_MEETINGS)
                .map(Map.Entry::getKey)
                .filter(other -> isShared(number, other))
                .sorted()
                .toList();
        if (copies.isEmpty()) {
            return SharedWords.NONE;
        }
        Set<String> courts =
                copies.stream().map(copy -> texts.get(copy).court()).collect(Collectors.toCollection(TreeSet::new));
        return new SharedWords(List.copyOf(courts), marks(number, copies), closest(number, copies));
    }

    /** How often texts of other courts meet this one in a run. */
    private Map<Integer, Integer> meetings(int number) {
        Map<Integer, Integer> meetings = new HashMap<>();
        String court = texts.get(number).court();
        for (int run : runs[number]) {
            int at = from(run);
            int end = Math.min(places.length, at + MOST);
            for (; at < end && places[at] >> INT == run; at++) {
                int other = (int) places[at];
                if (!texts.get(other).court().equals(court)) {
                    meetings.merge(other, 1, Integer::sum);
                }
            }
        }
        return meetings;
    }

    private boolean isShared(int one, int other) {
        int common = common(runs[one], runs[other]);
        return common >= PARAGRAPH || (common >= FEWEST && common >= HALF * shorter(one, other));
    }

    private int shorter(int one, int other) {
        return Math.min(runs[one].length, runs[other].length);
    }

    private List<List<Integer>> marks(int number, List<Integer> copies) {
        Letters letters = Letters.of(texts.get(number).text());
        List<List<Integer>> marks = new ArrayList<>();
        int covered = -1;
        for (int i = 0; i < letters.runs(RUN); i++) {
            int run = letters.run(i, RUN);
            if (copies.stream().anyMatch(copy -> Arrays.binarySearch(runs[copy], run) >= 0)) {
                int end = letters.place(i + RUN - 1) + 1;
                boolean goesOn = i <= covered;
                int start = goesOn ? marks.removeLast().getFirst() : letters.place(i);
                marks.add(List.of(start, end));
                covered = i + RUN;
            }
        }
        return marks;
    }

    private @Nullable ClosestMeasure closest(int number, List<Integer> copies) {
        return copies.stream()
                .max(Comparator.comparing((Integer copy) -> overlap(number, copy))
                        .thenComparingInt(copy -> common(runs[number], runs[copy]))
                        .thenComparing(Comparator.reverseOrder()))
                .map(copy -> new ClosestMeasure(
                        texts.get(copy).court(),
                        texts.get(copy).ordinal(),
                        overlap(number, copy),
                        Addresses.one(Addresses.ISSUES, texts.get(copy).issueId())))
                .orElse(null);
    }

    private BigDecimal overlap(int one, int other) {
        return BigDecimal.valueOf(common(runs[one], runs[other]))
                .divide(BigDecimal.valueOf(shorter(one, other)), 2, RoundingMode.HALF_UP);
    }

    /** The first place of the run, or where it would be. */
    private int from(int run) {
        int found = Arrays.binarySearch(places, place(run, 0));
        return found < 0 ? -found - 1 : found;
    }

    private static long place(int run, int text) {
        return (long) run << INT | text;
    }

    private static int[] distinctRuns(Letters letters) {
        int[] runs = new int[letters.runs(RUN)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = letters.run(i, RUN);
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    /** How many numbers both hold; both are in order. */
    private static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
