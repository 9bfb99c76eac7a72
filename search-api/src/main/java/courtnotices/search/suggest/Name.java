package courtnotices.search.suggest;

import courtnotices.notice.chinese.pinyin.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is compared with what is typed: letters and digits only, each character with its syllables.
 *
 * <p>案-件比 is 案件比, an jian bi. It begins with 案件, with anj and with ajb.
 */
final class Name {

    private static final int LEAST_SCATTERED = 2;

    private static final Map<List<String>, List<String>> READINGS = new ConcurrentHashMap<>();

    private final String printed;
    private final String text;
    private final int[] offsets;
    private final List<List<String>> syllables;

    /** With what each character may begin, itself or a syllable, as bits: most characters need not be read further. */
    private final long[] beginnings;

    private Name(String printed, String text, int[] offsets) {
        this.printed = printed;
        this.text = text;
        this.offsets = offsets;
        this.syllables = Pinyin.of(text).stream().map(Name::shared).toList();
        this.beginnings = new long[text.length()];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = bit(text.charAt(i));
            for (String syllable : syllables.get(i)) {
                beginnings[i] |= bit(syllable.charAt(0));
            }
        }
    }

    /** The same readings are one object in all names: a question goes through them all, and finds most in the processor's cache. */
    private static List<String> shared(List<String> readings) {
        return READINGS.computeIfAbsent(readings, same -> same);
    }

    /** Different letters have different bits. */
    private static long bit(char c) {
        return 1L << (c & 63);
    }

    static Name of(String printed) {
        int[] offsets = new int[printed.length()];
        StringBuilder text = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetterOrDigit(printed.charAt(i))) {
                offsets[text.length()] = i;
                text.append(Character.toLowerCase(printed.charAt(i)));
            }
        }
        return new Name(printed, text.toString(), offsets);
    }

    String printed() {
        return printed;
    }

    /** Where what was typed stands in this name, by its characters or else by their sound; null when it does not. */
    @Nullable
    Match match(Typed typed) {
        int start = text.indexOf(typed.text());
        if (start >= 0) {
            return at(start, start + typed.length(), false);
        }
        return typed.hasLetters() ? bySound(typed) : null;
    }

    /** The same, or where its characters stand in order with others between. */
    @Nullable
    Match matchWithGaps(Typed typed) {
        Match match = match(typed);
        return match == null && typed.length() >= LEAST_SCATTERED ? scattered(typed) : match;
    }

    private @Nullable Match bySound(Typed typed) {
        long first = bit(typed.charAt(0));
        for (int start = 0; start < text.length(); start++) {
            int end = (beginnings[start] & first) == 0 ? -1 : endBySound(typed, start);
            if (end > 0) {
                return at(start, end, true);
            }
        }
        return null;
    }

    /** Where a reading from {@code start} uses up all that was typed; -1 when none does. Time grows with the name's length only. */
    private int endBySound(Typed typed, int start) {
        long reached = Typed.place(0);
        for (int i = start; i < text.length(); i++) {
            long next = 0;
            for (long open = reached; open != 0; open &= open - 1) {
                next |= after(typed, Long.numberOfTrailingZeros(open), i);
            }
            if ((next & typed.end()) != 0) {
                return i + 1;
            }
            if (next == 0) {
                return -1;
            }
            reached = next;
        }
        return -1;
    }

    private long after(Typed typed, int place, int character) {
        long places = typed.charAt(place) == text.charAt(character) ? Typed.place(place + 1) : 0;
        for (String syllable : syllables.get(character)) {
            places |= typed.after(place, syllable);
        }
        return places;
    }

    private Match at(int start, int end, boolean bySound) {
        return new Match(place(start, end), bySound, List.of(mark(start, end)));
    }

    private Match.Place place(int start, int end) {
        if (start > 0) {
            return Match.Place.INSIDE;
        }
        return end == text.length() ? Match.Place.ALL : Match.Place.BEGINNING;
    }

    private @Nullable Match scattered(Typed typed) {
        List<List<Integer>> marks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < typed.length(); i++) {
            int found = text.indexOf(typed.charAt(i), from);
            if (found < 0) {
                return null;
            }
            add(marks, mark(found, found + 1));
            from = found + 1;
        }
        return new Match(Match.Place.SCATTERED, false, List.copyOf(marks));
    }

    private static void add(List<List<Integer>> marks, List<Integer> next) {
        if (!marks.isEmpty() && marks.getLast().getLast().equals(next.getFirst())) {
            next = List.of(marks.removeLast().getFirst(), next.getLast());
        }
        marks.add(next);
    }

    private List<Integer> mark(int start, int end) {
        return List.of(offsets[start], offsets[end - 1] + 1);
    }
}
