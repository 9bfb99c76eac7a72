package courtnotices.indexer.source.archive;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.DeclaredCharset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages in a WARC file, whoever wrote it. */
public final class WarcPages {

    private WarcPages() {}

    public static boolean isWarc(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /**
     * Where in {@code file} the pages stand: responses with status 200 that may be text or a document.
     *
     * @throws RefusedException if it is no WARC file, or damaged before the first page; what stands before later damage is read
     */
    public static List<Long> positions(Path file) throws RefusedException {
        List<Long> positions = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (isPage(record)) {
                    positions.add(reader.position());
                }
            }
        } catch (IOException | RuntimeException e) {
            if (positions.isEmpty()) {
                throw new RefusedException(
                        file.toUri().toString(), "is no WARC file that can be read (" + e.getMessage() + ")");
            }
        }
        return positions;
    }

    /**
     * The page at {@code position}.
     *
     * @throws RefusedException if it is damaged, empty or too large
     */
    public static Page at(Path file, long position) throws RefusedException {
        String uri = file.toUri() + "#" + position;
        try (WarcReader reader = new WarcReader(file)) {
            reader.position(position);
            if (reader.next().orElse(null) instanceof WarcResponse response) {
                return page(response, response.target());
            }
            throw new RefusedException(uri, "has no response there");
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(uri, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Page page(WarcResponse response, String address) throws IOException, RefusedException {
        HttpResponse http = response.http();
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes(PageFiles.LARGEST + 1);
            if (bytes.length == 0) {
                throw new RefusedException(address, "is empty");
            }
            if (bytes.length > PageFiles.LARGEST) {
                throw new RefusedException(address, "is larger than 20 MiB, the most that is read of one page");
            }
            String charset =
                    DeclaredCharset.in(http.headers().first("Content-Type").orElse(null));
            return new Page(bytes, address, response.date(), charset)
                    .withRecord(response.id().toString());
        }
    }

    private static boolean isPage(WarcRecord record) throws IOException {
        return record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)
                && response.http().status() == 200
                && mayBeText(response.http().contentType());
    }

    private static boolean mayBeText(MediaType type) {
        return !List.of("image", "video", "audio", "font").contains(type.type())
                && !List.of("css", "javascript", "x-javascript", "json").contains(type.subtype());
    }
}
