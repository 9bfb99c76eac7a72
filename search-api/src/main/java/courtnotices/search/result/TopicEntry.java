package courtnotices.search.result;

import java.util.List;

/**
 * A topic of the catalogue, with how much there is on it.
 *
 * @param definition what falls under it, in Chinese
 * @param names words by which it is known
 * @param courtCount how many courts those issues are of
 */
public record TopicEntry(
        String code, String definition, List<String> names, long issueCount, long courtCount, EntryLinks links) {

    public TopicEntry {
        names = List.copyOf(names);
    }
}
