package courtnotices.indexer.source.site;

import java.net.URI;

/**
 * Who visits: what every site is told, so that its keeper knows whom to ask.
 *
 * @param name one word, which robots.txt may address
 * @param contact a mailto: or http: address
 */
public record Agent(String name, URI contact) {

    /** E.g. {@code courtnotices/1.0 (+mailto:crawler@portal.example)}. */
    public String userAgent() {
        return name + "/1.0 (+" + contact + ")";
    }
}
