package courtnotices.search.export;

import java.util.List;

/**
 * A table as data: what it is called and what each of its columns tells of a row.
 *
 * @param name of files and in addresses, ASCII, e.g. {@code issues}
 * @param title for people, e.g. 问题; at most 25 characters, none of {@code []*?:/\}, as Excel wants it
 */
public record Sheet<T>(String name, String title, List<Column<T>> columns) {

    public Sheet {
        columns = List.copyOf(columns);
    }

    List<String> headers(Header header) {
        return columns.stream().map(column -> column.header(header)).toList();
    }
}
