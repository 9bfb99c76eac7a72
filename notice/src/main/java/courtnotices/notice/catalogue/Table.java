package courtnotices.notice.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A resource table: rows of tab-separated cells; lines that begin with # are comments.
 *
 * <p>A row of lexicon.tsv is 终本, 终结本次执行程序.
 */
public final class Table {

    private Table() {}

    /** The rows of a table of this package. */
    static List<List<String>> rows(String name) {
        return of(Table.class, name);
    }

    /** The rows of the table that lies in the package of {@code beside}, from top to bottom. */
    public static List<List<String>> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    /** The values of a cell that holds several, separated by |; none when it is empty. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
