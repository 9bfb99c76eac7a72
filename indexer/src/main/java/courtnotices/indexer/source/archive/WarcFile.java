package courtnotices.indexer.source.archive;

import courtnotices.indexer.source.fetch.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** One WARC file that is being written, locked as long as it is. */
final class WarcFile implements AutoCloseable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A field of our own, which other tools pass over (ISO 28500, section 4): what is no page to be read again says so. */
    static final String KIND = "Courtnotices-Kind";

    static final String LIST = "list";

    static final String DEPARTURE = "departure";

    /** What the record of a departure says, by the names of its fields. */
    static final String NOTICE = "notice";

    static final String REASON = "gone";

    private final Path path;
    private final FileChannel channel;
    private final WarcWriter writer;

    private WarcFile(Path path, FileChannel channel, WarcWriter writer) {
        this.path = path;
        this.channel = channel;
        this.writer = writer;
    }

    /** A new file, e.g. {@code notices-20260506T080000123Z-5f3a9c21.warc.gz} with {@code suffix}, that begins by saying what it is. */
    static WarcFile create(Path folder, String suffix, Instant now) throws IOException {
        String name = "notices-" + TIME.format(now) + "-"
                + UUID.randomUUID().toString().substring(0, 8) + ".warc.gz";
        Path path = folder.resolve(name + suffix);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            return begun(path, channel, saysWhatItIs(name, now));
        } catch (IOException e) { // a full disk is asked again with every answer: it need not leave a file each time
            channel.close();
            Files.delete(path);
            throw e;
        }
    }

    private static WarcFile begun(Path path, FileChannel channel, Warcinfo first) throws IOException {
        if (channel.tryLock() == null) {
            throw new IOException(path + " is locked");
        }
        WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
        writer.write(first);
        return new WarcFile(path, channel, writer);
    }

    private static Warcinfo saysWhatItIs(String name, Instant now) {
        return new Warcinfo.Builder()
                .filename(name)
                .date(now)
                .fields(Map.of(
                        "software", List.of("courtnotices"),
                        "format", List.of("WARC File Format 1.0"),
                        "robots", List.of("obey")))
                .build();
    }

    Path path() {
        return path;
    }

    long length() throws IOException {
        return channel.size();
    }

    /** The response, then the request that it answers; the id of the response's record. */
    String write(Exchange exchange, boolean list) throws IOException {
        UUID id = UUID.randomUUID();
        Instant date = exchange.startedAt().truncatedTo(ChronoUnit.SECONDS); // all that WARC 1.0 has room for
        byte[] body = exchange.body().bytes();
        WarcResponse.Builder response = new WarcResponse.Builder(exchange.address())
                .recordId(id)
                .date(date)
                .body(MediaType.HTTP_RESPONSE, message(responseLines(exchange, body.length), body))
                .payloadDigest(digest(body));
        if (list) {
            response.addHeader(KIND, LIST);
        }
        writer.write(response.build());
        writer.write(new WarcRequest.Builder(exchange.address())
                .date(date)
                .body(MediaType.HTTP_REQUEST, message(exchange.request(), new byte[0]))
                .concurrentTo(URI.create("urn:uuid:" + id))
                .build());
        channel.force(false);
        return "urn:uuid:" + id;
    }

    /** What became of a notice, which no answer of its site tells by itself. */
    void write(Departure departure) throws IOException {
        writer.write(new WarcMetadata.Builder()
                .targetURI(departure.address())
                .date(departure.at().truncatedTo(ChronoUnit.SECONDS))
                .addHeader(KIND, DEPARTURE)
                .fields(Map.of(NOTICE, List.of(departure.noticeId()), REASON, List.of(departure.reason())))
                .build());
        channel.force(false);
    }

    /** The transfer coding is gone, so the length stands in its place. */
    private static List<String> responseLines(Exchange exchange, int length) {
        List<String> lines = new ArrayList<>();
        lines.add("HTTP/1.1 " + exchange.status() + " " + exchange.reason());
        exchange.headers().stream().filter(WarcFile::isKept).forEach(lines::add);
        lines.add("Content-Length: " + length);
        return lines;
    }

    private static boolean isKept(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return !name.startsWith("content-length:") && !name.startsWith("transfer-encoding:");
    }

    private static byte[] message(List<String> lines, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 1024);
        for (String line : lines) {
            bytes.write(line.getBytes(StandardCharsets.ISO_8859_1)); // as headers are read
            bytes.write('\r');
            bytes.write('\n');
        }
        bytes.write('\r');
        bytes.write('\n');
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static WarcDigest digest(byte[] body) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1"); // what indexes of archives look for
            sha1.update(body);
            return new WarcDigest(sha1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
