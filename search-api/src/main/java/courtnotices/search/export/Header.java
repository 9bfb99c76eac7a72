package courtnotices.search.export;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whom the header of a table is for. */
public enum Header {
    /** For people: 法院. */
    CHINESE("zh"),
    /** For programs: {@code court.name}; names once given stay. */
    MACHINE("machine");

    private final String parameter;

    Header(String parameter) {
        this.parameter = parameter;
    }

    /** Its value in an address. */
    public String parameter() {
        return parameter;
    }

    /** The header with this value, or null. */
    public static @Nullable Header named(String parameter) {
        return Arrays.stream(values())
                .filter(header -> header.parameter.equals(parameter))
                .findFirst()
                .orElse(null);
    }
}
