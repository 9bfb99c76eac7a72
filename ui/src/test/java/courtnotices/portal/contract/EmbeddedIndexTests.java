package courtnotices.portal.contract;

import courtnotices.engine.EmbeddedElasticsearch;
import courtnotices.engine.EngineSettings;
import courtnotices.engine.NodeHome;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the node that comes with the portal. */
class EmbeddedIndexTests extends IndexContract {

    @TempDir
    static Path data;

    private EmbeddedElasticsearch engine;

    @Override
    URI start() {
        engine = EmbeddedElasticsearch.start(EngineSettings.of(NodeHome.locate(), data));
        return engine.address();
    }

    @Override
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }
}
