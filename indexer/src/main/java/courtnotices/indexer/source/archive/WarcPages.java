package courtnotices.indexer.source.archive;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.indexer.source.fetch.DeclaredCharset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages in a WARC file, whoever wrote it. */
public final class WarcPages {

    /** A file of a gigabyte that is damaged all over, or full of what only looks like records, is not looked through to its end. */
    private static final int MOST_TRIES = 10_000;

    private WarcPages() {}

    /** By its name; one that is still being written, or broke off when that was killed, is one too. */
    public static boolean isWarc(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz") || name.endsWith(".warc.gz" + WarcArchive.OPEN);
    }

    /**
     * What a file holds.
     *
     * @param pages responses with status 200 that may be text or a document
     * @param departures of notices, as this project's crawler tells them
     * @param damages the records behind which it cannot be read; from the next that is whole on it is read again
     */
    public record Contents(List<Place> pages, List<Departure> departures, List<Long> damages) {

        public Contents {
            pages = List.copyOf(pages);
            departures = List.copyOf(departures);
            damages = List.copyOf(damages);
        }
    }

    /**
     * Where a page is.
     *
     * @param position of its record in the file, in bytes
     * @param fetchedAt to the second
     */
    public record Place(long position, Instant fetchedAt) {}

    /**
     * Looks through {@code file}.
     *
     * @throws RefusedException if it is no WARC file: not one record of it can be read
     */
    public static Contents contents(Path file) throws RefusedException {
        Search search = new Search(file);
        try {
            RecordStarts starts = RecordStarts.in(file);
            long at = 0;
            for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
                long broken = search.from(at);
                at = broken < 0 ? broken : starts.next(broken + 1);
            }
        } catch (IOException e) {
            throw refused(file, e);
        }
        return search.contents();
    }

    /** What was found so far in a file that may be damaged. */
    private static final class Search {

        private final Path file;
        private final List<Place> pages = new ArrayList<>();
        private final List<Departure> departures = new ArrayList<>();
        private final List<Long> damages = new ArrayList<>();
        private boolean readable;
        private @Nullable Exception damage;

        Search(Path file) {
            this.file = file;
        }

        /** Looks from {@code start} on; returns the last record that could be found before it broke off, or -1 where it did not. */
        long from(long start) {
            long at = start;
            boolean found = false;
            try (WarcReader reader = new WarcReader(file)) {
                if (start > 0) {
                    reader.position(start);
                }
                for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                    at = reader.position();
                    found = true;
                    collect(record.get(), at);
                }
                readable |= found;
                return -1;
            } catch (IOException | RuntimeException e) {
                readable |= found;
                damage = e;
                if (found || start == 0) { // else no record begins there: still the same damage
                    damages.add(at);
                }
                return at;
            }
        }

        private void collect(WarcRecord record, long at) throws IOException {
            if (isPage(record)) {
                pages.add(new Place(at, record.date()));
            } else if (record instanceof WarcMetadata metadata && isOfKind(metadata, WarcFile.DEPARTURE)) {
                departures.add(departure(metadata));
            }
        }

        /** An empty file is whole, and holds nothing. */
        Contents contents() throws RefusedException {
            if (damage != null && !readable) {
                throw refused(file, damage);
            }
            return new Contents(pages, departures, damages);
        }
    }

    private static RefusedException refused(Path file, Exception e) {
        return new RefusedException(file.toUri().toString(), "is no WARC file that can be read" + why(e));
    }

    /** Without the bytes that jwarc shows behind a colon. */
    private static String why(Exception e) {
        return e.getMessage() == null ? "" : " (" + e.getMessage().replaceFirst("(?s): .*", "") + ")";
    }

    /** What stands in {@code file} at {@code position} and cannot be read. */
    public static RefusedException damaged(Path file, long position) {
        return new RefusedException(
                file.toUri() + "#" + position, "is damaged behind this record; what is whole behind that was read");
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
            throw new RefusedException(uri, "cannot be read" + why(e));
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
                && !isOfKind(response, WarcFile.LIST)
                && response.contentType().base().equals(MediaType.HTTP)
                && response.http().status() == 200
                && mayBeText(response.http().contentType());
    }

    private static boolean isOfKind(WarcRecord record, String kind) {
        return record.headers().contains(WarcFile.KIND, kind);
    }

    private static Departure departure(WarcMetadata metadata) throws IOException {
        MessageHeaders fields = metadata.fields();
        return new Departure(
                fields.sole(WarcFile.NOTICE).orElseThrow(),
                metadata.target(),
                fields.sole(WarcFile.REASON).orElse(""),
                metadata.date());
    }

    private static boolean mayBeText(MediaType type) {
        return !List.of("image", "video", "audio", "font").contains(type.type())
                && !List.of("css", "javascript", "x-javascript", "json").contains(type.subtype());
    }
}
