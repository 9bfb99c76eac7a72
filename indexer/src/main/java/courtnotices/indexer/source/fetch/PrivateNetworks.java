package courtnotices.indexer.source.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Addresses that are nobody's in the public network: what stands there is ours or our provider's, and no court's.
 *
 * <p>After IANA's special-purpose address registries (RFC 6890 and its successors).
 */
final class PrivateNetworks {

    private PrivateNetworks() {}

    static boolean contain(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isSpecial4(bytes) : isSpecial6(bytes);
    }

    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return first == 0 // this network
                || first >= 240 // reserved, broadcast
                || (first == 100 && second >= 64 && second < 128) // a provider's own, RFC 6598
                || (first == 192 && second == 0 && (third == 0 || third == 2)) // protocol assignments, documentation
                || (first == 198 && (second == 18 || second == 19)) // measuring, RFC 2544
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
    }

    private static boolean isSpecial6(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return (first & 0xfe) == 0xfc // unique local, RFC 4193
                || (first == 0x20 && second == 0x02) // 6to4, which wraps an IPv4 address
                || (first == 0x20 && second == 0x01 && (bytes[2] & 0xff) < 2) // Teredo and others
                || (first == 0x00 && second == 0x64) // NAT64, which wraps one too
                || first == 0x00; // IPv4-compatible
    }
}
