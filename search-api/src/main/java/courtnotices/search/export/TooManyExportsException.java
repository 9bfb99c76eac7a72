package courtnotices.search.export;

/** As many exports as are allowed run already; one of them may soon be done. */
public final class TooManyExportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyExportsException(int most) {
        super(most + " exports run already, and no more may; try again when one of them is done");
    }
}
