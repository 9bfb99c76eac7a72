package courtnotices.search.export;

import courtnotices.search.query.BadQueryException;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Parameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A checked request for a whole result.
 *
 * <p>{@code /api/v1/issues.csv?q=终本率&header=machine} asks for the issues of the list with the same {@code q}, all of them, for a program.
 */
public record ExportRequest(Exported what, ListQuery query, Format format, Header header) {

    /** The parameter that chooses the header of a table. */
    public static final String HEADER = "header";

    /**
     * The request that {@code parameters} make: those of the list, and {@code header}.
     *
     * @throws BadQueryException naming the parameter, if it is unknown, its value impossible, or of single pages
     */
    public static ExportRequest of(Exported what, Format format, Map<String, List<String>> parameters) {
        refusePages(parameters);
        Map<String, List<String>> ofTheList = new LinkedHashMap<>(parameters);
        ofTheList.remove(HEADER);
        return new ExportRequest(
                what, Parameters.parse(ofTheList, what.listed()), format, header(format, parameters.get(HEADER)));
    }

    /**
     * Refuses the parameters of single pages.
     *
     * @throws BadQueryException naming the first, if there is one
     */
    public static void refusePages(Map<String, List<String>> parameters) {
        for (String name : List.of("size", "cursor")) {
            if (parameters.containsKey(name)) {
                throw new BadQueryException(
                        name, "is none of an export's parameters: an export is whole; leave it out");
            }
        }
    }

    /**
     * The header that the values of {@link #HEADER} ask for.
     *
     * @throws BadQueryException if they are none, or the format has no header
     */
    public static Header header(Format format, @Nullable List<String> values) {
        if (values == null) {
            return Header.CHINESE;
        }
        if (format == Format.NDJSON) {
            throw new BadQueryException(HEADER, "is for csv and xlsx; the keys of ndjson are those of the API");
        }
        Header header = values.size() == 1 ? Header.named(String.valueOf(values.getFirst())) : null;
        if (header == null) {
            throw new BadQueryException(
                    HEADER,
                    "is given once, as one of "
                            + Arrays.stream(Header.values())
                                    .map(Header::parameter)
                                    .collect(Collectors.joining(", ")));
        }
        return header;
    }
}
