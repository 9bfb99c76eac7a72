package courtnotices.notice.catalogue;

import java.util.List;

/**
 * What an issue can be about (主题), and the words by which it is known.
 *
 * <p>执行质效 is named by 执行工作 and 执行到位率; 查控 is a sign of it; 审判执行 is near, and is not it.
 *
 * @param code the name that stands in data and addresses
 * @param definition what falls under it, in Chinese
 * @param names who says one of these speaks of the topic
 * @param signs these speak of the topic, and of other things too
 * @param nearMisses longer words that hold a name or sign and mean something else
 */
public record Topic(String code, String definition, List<String> names, List<String> signs, List<String> nearMisses) {

    public Topic {
        names = List.copyOf(names);
        signs = List.copyOf(signs);
        nearMisses = List.copyOf(nearMisses);
    }
}
