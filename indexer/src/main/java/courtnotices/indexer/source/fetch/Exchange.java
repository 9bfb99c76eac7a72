package courtnotices.indexer.source.fetch;

import java.time.Instant;
import java.util.List;

/**
 * A request and its answer as they went over the wire, but for the transfer coding.
 *
 * @param startedAt when the request was sent
 * @param request its lines: the request line, then a header a line
 * @param status of the answer, e.g. 200
 * @param reason e.g. OK
 * @param headers of the answer, a header a line
 */
public record Exchange(
        String address,
        Instant startedAt,
        List<String> request,
        int status,
        String reason,
        List<String> headers,
        Body body) {

    public Exchange {
        request = List.copyOf(request);
        headers = List.copyOf(headers);
    }

    /** The answer's body as it was sent, perhaps deflated. */
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
