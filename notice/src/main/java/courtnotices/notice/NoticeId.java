package courtnotices.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids that follow from what a notice is, so that reading it again, or at another address, gives the same id.
 *
 * <p>A notice's id is the hash of court, kind and authority of the inspection, and date of publication; of its text where the court or
 * the date is missing. 16 hexadecimal digits: of 37 million collections of a million notices each, one would see two alike.
 */
public final class NoticeId {

    private static final int LENGTH = 16;

    private NoticeId() {}

    /** The id of a notice with these facts. */
    public static String of(
            @Nullable Court court, Inspection inspection, @Nullable LocalDate publishedOn, String text) {
        if (court == null || publishedOn == null) {
            return hash(text);
        }
        return hash(Stream.of(court.name(), inspection.kind(), inspection.authority(), publishedOn)
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    /** The id of the {@code ordinal}th issue (from 1) of a notice. */
    public static String ofIssue(String noticeId, int ordinal) {
        return noticeId + "-" + ordinal;
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
