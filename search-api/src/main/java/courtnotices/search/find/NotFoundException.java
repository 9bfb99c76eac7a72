package courtnotices.search.find;

/** There is no such thing in the index. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, String id) {
        super("there is no " + what + " with the id «" + (id.length() <= 60 ? id : id.substring(0, 60) + "…") + "»");
    }
}
