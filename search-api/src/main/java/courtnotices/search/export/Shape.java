package courtnotices.search.export;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which keys a JSON object has: those of a record.
 *
 * <p>{@code Shape.of(Quote.class, Set.of())} has text, start and end. What stands at a key is of a shape again where the component is a record or a list of
 * records.
 */
final class Shape {

    /** A key of a shape. */
    static final class Key {

        private final byte[] json;
        private final @Nullable Shape shape;

        private Key(String name, @Nullable Shape shape) {
            this.json = ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
            this.shape = shape;
        }

        /** The key with its quotation marks. */
        byte[] json() {
            return json;
        }

        /** Of what stands there; null for a plain value. */
        @Nullable
        Shape shape() {
            return shape;
        }
    }

    private final List<Key> keys;

    private Shape(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The shape of a record's JSON without the keys that are {@code left}. */
    static Shape of(Class<?> type, Set<String> left) {
        List<Key> keys = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!left.contains(component.getName())) {
                Class<?> part = part(component.getGenericType());
                keys.add(new Key(component.getName(), part.isRecord() ? of(part, Set.of()) : null));
            }
        }
        return new Shape(keys);
    }

    private static Class<?> part(Type type) {
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return one instanceof Class<?> known ? known : Object.class;
    }

    List<Key> keys() {
        return keys;
    }

    /**
     * Which key stands, with its quotation marks, from {@code start} to {@code end}; negative for one that is none of this shape.
     *
     * @param likely the one to try first
     */
    int place(byte[] json, int start, int end, int likely) {
        if (likely < keys.size() && is(likely, json, start, end)) {
            return likely;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (is(i, json, start, end)) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(int place, byte[] json, int start, int end) {
        byte[] key = keys.get(place).json();
        return Arrays.equals(key, 0, key.length, json, start, end);
    }
}
