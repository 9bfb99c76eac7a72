package courtnotices.indexer.run;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;

/** One page that can be fetched when its turn comes. */
@FunctionalInterface
public non-sealed interface PageSource extends IngestStep {

    /**
     * The page.
     *
     * @throws RefusedException if it cannot be had
     */
    Page fetch() throws RefusedException;
}
