package courtnotices.engine.node;

import java.lang.reflect.Method;
import org.apache.logging.log4j.LogManager;

/**
 * Leaves Ctrl-C to the parent: a terminal sends it to every process in the foreground, and a portal that is interrupted
 * still needs its node, to take back a half-written index for one. The node's turn comes when its input ends.
 */
final class TerminalInterrupt {

    private TerminalInterrupt() {}

    /** By reflection, since the compiler warns of every mention of {@code sun.misc.Signal} and offers nothing else. */
    static void ignore() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Method handle = signal.getMethod("handle", signal, handler);
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            handle.invoke(null, interrupt, handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException e) {
            LogManager.getLogger(TerminalInterrupt.class).debug("Ctrl-C will end this node with its portal", e);
        }
    }
}
