package courtnotices.indexer.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;

/** A response's bytes as they were sent, as long as they are few enough. */
final class BoundedBody {

    private BoundedBody() {}

    /**
     * The bytes.
     *
     * @throws TooLargeException beyond {@code most}, announced or sent; the rest is not waited for
     */
    static byte[] of(ClassicHttpResponse response, int most) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > most) {
            throw large(response, most);
        }
        InputStream in = entity.getContent();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw large(response, most);
        }
        return bytes;
    }

    private static TooLargeException large(ClassicHttpResponse response, int most) throws IOException {
        response.close(); // ends the connection: a hundred megabytes are not read to be thrown away
        return new TooLargeException(
                "is larger than " + most / 1024 / 1024 + " MiB, the most that is read of one page");
    }
}
