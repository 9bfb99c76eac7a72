package courtnotices.search.compare;

import java.util.Arrays;

/**
 * A text's letters, and where each stands: what is left when punctuation, spaces and figures do not count.
 *
 * <p>组织学习3次，覆盖全员 and 组织学习12次、覆盖全员。 have the same letters.
 */
final class Letters {

    private final String kept;
    private final int[] places;

    private Letters(String kept, int[] places) {
        this.kept = kept;
        this.places = places;
    }

    static Letters of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                places[kept.length()] = i;
                kept.append(text.charAt(i));
            }
        }
        return new Letters(kept.toString(), Arrays.copyOf(places, kept.length()));
    }

    int length() {
        return kept.length();
    }

    /** Where the letter stands in the text. */
    int place(int letter) {
        return places[letter];
    }

    /** How many runs of {@code length} letters there are, counted from the first letter. */
    int runs(int length) {
        return Math.max(0, kept.length() - length + 1);
    }

    /** A number of the run of {@code length} letters from {@code start}; runs that differ have the same once in four thousand million. */
    int run(int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            // a large odd factor: with 31, as in String, two runs of Chinese that differ in two letters often meet
            hash = (hash + kept.charAt(i)) * 0x9E3779B1;
        }
        return hash;
    }
}
