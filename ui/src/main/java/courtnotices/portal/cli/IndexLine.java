package courtnotices.portal.cli;

import courtnotices.indexer.index.IndexStatus;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints an alias with the index behind it and its number of documents. */
final class IndexLine {

    private IndexLine() {}

    static void print(PrintWriter out, IndexStatus.Generation index) {
        out.printf(Locale.ROOT, "%-14s %-36s %9d%n", index.alias(), index.name(), index.documents());
    }
}
