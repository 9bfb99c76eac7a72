package courtnotices.portal.cli;

import courtnotices.indexer.run.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows progress on a terminal as a bar that is redrawn, elsewhere not at all: a log wants the report, not the way. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean drawn =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);

    ProgressBar(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void at(int done, int total) {
        if (!drawn || total == 0) {
            return;
        }
        int filled = done * WIDTH / total;
        out.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total);
        if (done == total) {
            out.println();
        }
        out.flush();
    }
}
