package courtnotices.indexer.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Finds hosts of the public network. A name is looked up once for a connection, so that it cannot point elsewhere between check and use. */
final class PublicHosts implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (Arrays.stream(found).anyMatch(PrivateNetworks::contain)) {
            throw new PrivateHostException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }

    /** A name that leads into a private network. */
    static final class PrivateHostException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        PrivateHostException(String host) {
            super(host + " is in a private network");
        }
    }
}
