package courtnotices.notice;

import org.jspecify.annotations.Nullable;

/**
 * A place in an order: 位居全省第四 is place 4 of 全省.
 *
 * @param place counts from 1
 */
public record Rank(int place, @Nullable String of) {

    public Rank {
        if (place < 1) {
            throw new IllegalArgumentException("no place: " + place);
        }
    }
}
