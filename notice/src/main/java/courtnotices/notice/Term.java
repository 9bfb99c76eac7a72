package courtnotices.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value of a closed list that the field has its own word for: in data and addresses it is that Chinese word.
 *
 * <p>{@code Deadline.IMMEDIATE} is written 立行立改.
 */
public interface Term {

    /** The field's word, e.g. 已完成. */
    @JsonValue
    String word();

    /** The constant of {@code type} with this word, or null when the list has no such word. */
    static <T extends Enum<T> & Term> @Nullable T find(Class<T> type, String word) {
        for (T constant : type.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        return null;
    }
}
