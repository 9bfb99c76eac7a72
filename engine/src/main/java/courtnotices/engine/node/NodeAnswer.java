package courtnotices.engine.node;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one line that a node says to its parent: {@code listening 127.0.0.1:40213} or {@code failed <reason>}. */
public sealed interface NodeAnswer {

    /** The line as it is printed. */
    String line();

    /** The node answers HTTP there. */
    record Listening(String host, int port) implements NodeAnswer {

        private static final Pattern LINE = Pattern.compile("listening (\\S+):(\\d{1,5})");

        @Override
        public String line() {
            return "listening " + host + ":" + port;
        }
    }

    /** The node is about to exit, for this reason. */
    record Failed(String reason) implements NodeAnswer {

        private static final Pattern LINE = Pattern.compile("failed (.+)");

        /** The server's reasons may run over pages. */
        private static final int LONGEST = 600;

        public Failed {
            reason = reason.strip().replaceAll("\\s+", " ");
            reason = reason.substring(0, Math.min(reason.length(), LONGEST));
        }

        /** What was tried, and the deepest cause where that says something else. */
        static Failed of(Throwable thrown) {
            Throwable root = thrown;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return new Failed(thrown.getCause() == null ? thrown.toString() : thrown + ": " + root);
        }

        @Override
        public String line() {
            return "failed " + reason;
        }
    }

    /** The answer that the line is, or null for anything else: a library may print to standard output too. */
    static @Nullable NodeAnswer parse(String line) {
        Matcher listening = Listening.LINE.matcher(line);
        if (listening.matches()) {
            return new Listening(listening.group(1), Integer.parseInt(listening.group(2)));
        }
        Matcher failed = Failed.LINE.matcher(line);
        return failed.matches() ? new Failed(failed.group(1)) : null;
    }
}
