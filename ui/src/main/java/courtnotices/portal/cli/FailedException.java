package courtnotices.portal.cli;

/** A command cannot do its work; the message is one line that names the thing and says what to do. */
final class FailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedException(String message) {
        super(message);
    }
}
