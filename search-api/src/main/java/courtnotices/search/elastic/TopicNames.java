package courtnotices.search.elastic;

import courtnotices.notice.catalogue.Topic;
import courtnotices.notice.catalogue.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which topics a word names: 接访 names 涉诉信访, 恢复执行 none. */
final class TopicNames {

    private static final Map<String, List<String>> CODES = codes();

    private TopicNames() {}

    /** The codes of the topics that one of {@code words} names. */
    static List<String> codes(List<String> words) {
        return words.stream()
                .flatMap(word -> CODES.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new HashMap<>();
        for (Topic topic : Topics.bundled().all()) {
            Set<String> names = new LinkedHashSet<>(topic.names());
            names.add(topic.code());
            names.forEach(name ->
                    codes.computeIfAbsent(name, any -> new ArrayList<>()).add(topic.code()));
        }
        return codes;
    }
}
