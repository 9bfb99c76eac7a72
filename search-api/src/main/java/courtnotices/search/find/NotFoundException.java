package courtnotices.search.find;

/** There is no such thing in the index. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final Missing what;
    private final String id;

    public NotFoundException(Missing what, String id) {
        super("there is no " + what.word() + " with the id «" + shortened(id) + "»");
        this.what = what;
        this.id = shortened(id);
    }

    /** Of what there is no such. */
    public Missing what() {
        return what;
    }

    /** What was asked for, or its beginning: an address may be of any length. */
    public String id() {
        return id;
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST) + "…";
    }
}
