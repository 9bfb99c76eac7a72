package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import java.util.List;
import java.util.stream.Stream;

/** A page's answer in another form; {@code format} ends the key of its name among the messages. */
public record ExportLink(String format, String address) {

    private static final List<String> TABLES = List.of("csv", "xlsx", "ndjson");

    /** All forms of what the page at {@code page} shows. */
    static List<ExportLink> of(String page) {
        return Stream.concat(
                        TABLES.stream().map(format -> new ExportLink(format, PageLinks.table(page, format))),
                        Stream.of(new ExportLink("json", PageLinks.api(page))))
                .toList();
    }
}
