package courtnotices.indexer.reading.topic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Finds all words of all topics in one pass (Aho and Corasick 1975), so that a text costs the same however many words there are.
 *
 * <p>Of words of one topic that stand within each other only the longest counts: 审判执行工作 is a near miss, and the 执行工作 in it is nothing.
 */
final class Words {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final Transitions transitions = new Transitions();
    private final List<List<Sense>> senses = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private int[] fallback = {};
    private int[] next = {};

    /** What each word says of which topics; words are as {@link Plain} gives text. */
    Words(Map<String, List<Sense>> words) {
        addNode(0);
        words.forEach((word, said) -> senses.set(node(word), List.copyOf(said)));
        link(words.keySet());
    }

    /** The words in {@code text}, per topic in the order in which they end. */
    List<List<Hit>> in(String text, int topics) {
        List<List<Hit>> found = new ArrayList<>(topics);
        for (int i = 0; i < topics; i++) {
            found.add(new ArrayList<>(0));
        }
        int node = ROOT;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.charAt(i));
            for (int at = node; at != ROOT; at = next[at]) {
                for (Sense sense : senses.get(at)) {
                    keep(found.get(sense.topic()), new Hit(i + 1 - lengths.get(at), i + 1, sense));
                }
            }
        }
        return found;
    }

    /** Words come in the order of their ends, of those with one end the longest first. */
    private static void keep(List<Hit> kept, Hit hit) {
        if (!kept.isEmpty() && kept.getLast().contains(hit)) {
            return;
        }
        while (!kept.isEmpty() && hit.contains(kept.getLast())) {
            kept.removeLast();
        }
        kept.add(hit);
    }

    private int step(int from, char c) {
        int node = from;
        int child = transitions.get(node, c);
        while (child == NONE && node != ROOT) {
            node = fallback[node];
            child = transitions.get(node, c);
        }
        return child == NONE ? ROOT : child;
    }

    private int node(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int child = transitions.get(node, word.charAt(i));
            if (child == NONE) {
                child = addNode(i + 1);
                transitions.put(node, word.charAt(i), child);
            }
            node = child;
        }
        return node;
    }

    private int addNode(int length) {
        senses.add(List.of());
        lengths.add(length);
        return senses.size() - 1;
    }

    /** Nodes by their depth, each after the node that it falls back to. */
    private void link(Iterable<String> words) {
        fallback = new int[senses.size()];
        next = new int[senses.size()];
        boolean[] linked = new boolean[senses.size()];
        Queue<Prefix> queue = new ArrayDeque<>();
        words.forEach(word -> queue.add(new Prefix(word, 0, ROOT)));
        while (!queue.isEmpty()) {
            Prefix prefix = queue.remove();
            char c = prefix.word().charAt(prefix.length());
            int child = transitions.get(prefix.node(), c);
            if (!linked[child]) {
                linked[child] = true;
                fallback[child] = prefix.node() == ROOT ? ROOT : step(fallback[prefix.node()], c);
                next[child] = senses.get(fallback[child]).isEmpty() ? next[fallback[child]] : fallback[child];
            }
            if (prefix.length() + 1 < prefix.word().length()) {
                queue.add(new Prefix(prefix.word(), prefix.length() + 1, child));
            }
        }
    }

    private record Prefix(String word, int length, int node) {}

    /** Node and character to node, without a box for each of a text's characters. */
    private static final class Transitions {

        private long[] keys = filled(1 << 10);
        private int[] values = new int[1 << 10];
        private int size;

        int get(int node, char c) {
            int slot = slot(key(node, c));
            return keys[slot] == NONE ? NONE : values[slot];
        }

        void put(int node, char c, int value) {
            if (++size * 2 > keys.length) {
                grow();
            }
            int slot = slot(key(node, c));
            keys[slot] = key(node, c);
            values[slot] = value;
        }

        private void grow() {
            long[] old = keys;
            int[] oldValues = values;
            keys = filled(old.length * 2);
            values = new int[old.length * 2];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != NONE) {
                    int slot = slot(old[i]);
                    keys[slot] = old[i];
                    values[slot] = oldValues[i];
                }
            }
        }

        /** Where the key is, or the free place for it. */
        private int slot(long key) {
            int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
            while (keys[slot] != NONE && keys[slot] != key) {
                slot = (slot + 1) & (keys.length - 1);
            }
            return slot;
        }

        private static long key(int node, char c) {
            return ((long) node << 16) | c;
        }

        private static long[] filled(int length) {
            long[] keys = new long[length];
            Arrays.fill(keys, NONE);
            return keys;
        }
    }
}
