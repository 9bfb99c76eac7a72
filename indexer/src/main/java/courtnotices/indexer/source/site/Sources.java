package courtnotices.indexer.source.site;

import java.util.List;

/**
 * The sites that a crawl visits.
 *
 * @param agent who visits them
 */
public record Sources(Agent agent, List<Site> sites) {

    public Sources {
        sites = List.copyOf(sites);
    }
}
