package courtnotices.indexer.source.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file, whose values are asked for by key; what is wrong with them is told at their line. */
final class YamlEntry {

    private final Node node;
    private final BiConsumer<Node, String> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    YamlEntry(Node node, BiConsumer<Node, String> faults) {
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            faults.accept(node, "\"key: value\" lines are expected here");
        }
    }

    private void take(NodeTuple line) {
        String key = scalar(line.getKeyNode());
        if (values.putIfAbsent(key, line.getValueNode()) != null) {
            faults.accept(line.getKeyNode(), "\"" + key + "\" stands here twice");
        }
        keys.put(key, line.getKeyNode());
    }

    Node node() {
        return node;
    }

    @Nullable
    Node node(String key) {
        return values.get(key);
    }

    /** Where {@code key} stands, or the whole entry. */
    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    void refuseOthersThan(Set<String> known) {
        keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                faults.accept(at, "unknown key \"" + key + "\"; known are " + String.join(", ", new TreeSet<>(known)));
            }
        });
    }

    @Nullable
    Node required(String key, String what) {
        Node value = values.get(key);
        if (value == null
                || (value instanceof ScalarNode text && text.getValue().isBlank())) {
            faults.accept(node, "\"" + key + "\" is missing: " + what);
            return null;
        }
        return value;
    }

    String text(String key, String otherwise) {
        Node value = values.get(key);
        if (value != null && !(value instanceof ScalarNode)) {
            faults.accept(value, key + " has one value, and no list or lines of its own");
        }
        return value == null ? otherwise : scalar(value);
    }

    List<Node> list(String key) {
        Node value = values.get(key);
        if (value == null) {
            faults.accept(node, "\"" + key + "\" is missing: a list, lines that begin with \"- \"");
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.accept(at(key), "\"" + key + "\" is a list: lines that begin with \"- \"");
        return List.of();
    }

    List<Node> oneOrMore(String key) {
        return at(key) instanceof SequenceNode list ? list.getValue() : List.of(at(key));
    }

    boolean flag(String key) {
        String word = text(key, "false");
        if (!word.equals("true") && !word.equals("false")) {
            faults.accept(at(key), key + " is true or false");
        }
        return word.equals("true");
    }

    int count(String key, int otherwise, int most) {
        String digits = text(key, String.valueOf(otherwise));
        if (!digits.matches("\\d{1,6}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
            faults.accept(at(key), key + " is a number from 1 to " + most);
            return otherwise;
        }
        return Integer.parseInt(digits);
    }

    Duration duration(String key, Duration otherwise) {
        if (values.get(key) == null) {
            return otherwise;
        }
        Duration duration = SourcesFile.duration(text(key, ""));
        if (duration == null) {
            faults.accept(at(key), key + " is a time such as 500ms, 5s, 10m, 6h, 1d");
            return otherwise;
        }
        return duration;
    }

    /** What a scalar says; nothing for a list or mapping. */
    static String scalar(Node node) {
        return node instanceof ScalarNode text ? text.getValue().strip() : "";
    }

    static @Nullable URI uri(Node node) {
        try {
            return new URI(scalar(node));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
