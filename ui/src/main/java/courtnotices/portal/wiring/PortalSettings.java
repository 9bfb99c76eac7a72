package courtnotices.portal.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The portal's own settings, {@code courtnotices.*}.
 *
 * @param data the data directory
 * @param create whether a data directory that is not there is made
 * @param attach whether a node that another portal runs on it may be used
 */
@ConfigurationProperties("courtnotices")
public record PortalSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("true") boolean create,
        @DefaultValue("false") boolean attach,
        @DefaultValue Engine engine) {

    /**
     * The engine.
     *
     * @param heapMebibytes the node's heap
     * @param restarts how often in a row a node that dies under {@code serve} is started again
     */
    public record Engine(
            @DefaultValue("512") int heapMebibytes,
            @DefaultValue("5") int restarts) {}
}
