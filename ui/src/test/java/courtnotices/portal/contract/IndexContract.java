package courtnotices.portal.contract;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * What the portal promises of its index, on whichever Elasticsearch it runs: the node that comes with it and a full cluster keep the same
 * contract.
 *
 * <p>A subclass brings the engine, which the tests have to themselves.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
abstract class IndexContract
        implements StoringContract,
                RevisionContract,
                ReindexContract,
                SearchContract,
                ListingContract,
                FigureContract,
                CatalogueContract,
                CoverageContract,
                ComparisonContract,
                SuggestContract,
                FeedContract,
                SimilarContract,
                ExportContract,
                TroubleContract {

    private PortalIndex index;

    /** Starts the engine and says where it answers. */
    abstract URI start();

    /** Ends the engine. */
    abstract void stop();

    @BeforeAll
    @Timeout(300) // a cold image starts slowly on a busy machine
    void open() {
        index = new PortalIndex(start());
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
        stop();
    }

    @Override
    public PortalIndex index() {
        return index;
    }
}
