package courtnotices.search.export;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form of an export. */
public enum Format {
    /** RFC 4180 in UTF-8, with a byte order mark by which spreadsheets tell the encoding. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook of Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A JSON object a line; the last line tells how many there were. */
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How addresses and files end, without a dot, e.g. {@code csv}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this extension, or null. */
    public static @Nullable Format named(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElse(null);
    }
}
