package courtnotices.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a request is refused.
 *
 * @param arguments what the words name, such as the value that is none
 * @param choices values that would be taken; none where they cannot be told
 */
public record Refusal(Fault fault, List<String> arguments, List<String> choices) {

    public Refusal {
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }

    static Refusal of(Fault fault, Object... arguments) {
        return new Refusal(fault, Arrays.stream(arguments).map(String::valueOf).toList(), List.of());
    }

    Refusal choosing(List<String> values) {
        return new Refusal(fault, arguments, values);
    }

    /** The API's words. */
    String text() {
        Stream<String> listed = choices.isEmpty() ? Stream.empty() : Stream.of(String.join(", ", choices));
        return fault.words().formatted(Stream.concat(arguments.stream(), listed).toArray());
    }
}
