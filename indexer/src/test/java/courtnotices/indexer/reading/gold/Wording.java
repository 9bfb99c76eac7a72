package courtnotices.indexer.reading.gold;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How alike two wordings are, whatever their marks, widths and wrappers. */
final class Wording {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern WRAPPER = Pattern.compile("^(?:针对|关于)|(?:的?问题|方面)$");

    private Wording() {}

    /** Letters and digits only, in one width: “三个规定” （试行） is 三个规定试行. Nothing is the empty string. */
    static String bare(String words) {
        return words == null
                ? ""
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    /** {@link #bare} and without wrappers, of which a title may have three: 针对“…不够”方面的问题 is …不够. */
    static String unwrapped(String words) {
        String bare = bare(words);
        for (int i = 0; i < 3; i++) {
            bare = WRAPPER.matcher(bare).replaceAll("");
        }
        return bare;
    }

    /** From 0, nothing in common, to 1, the same or one within the other; between them Dice's coefficient over pairs of characters. */
    static double likeness(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.contains(b) || b.contains(a)) {
            return 1;
        }
        Map<String, Integer> pairs = pairs(a);
        int shared = pairs(b).entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0)))
                .sum();
        return 2.0 * shared / Math.max(1, count(a) - 1 + count(b) - 1);
    }

    private static Map<String, Integer> pairs(String words) {
        int[] characters = words.codePoints().toArray();
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.merge(new String(characters, i, 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int count(String words) {
        return words.codePointCount(0, words.length());
    }
}
