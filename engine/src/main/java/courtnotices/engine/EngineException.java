package courtnotices.engine;

/**
 * The engine cannot do what was asked, said in one line that names the thing and what to do about it.
 *
 * <p>{@code data directory /etc/hosts is a file; choose a directory with --data}
 */
public class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
